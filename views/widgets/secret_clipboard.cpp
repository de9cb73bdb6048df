#include "views/widgets/secret_clipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QObject>
#include <QTimer>

namespace views::widgets {

namespace {

/// Knows the secret again without keeping it.
QByteArray digestOf(const QString& text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

void copySecret(const session::base::SecretText& secret, std::chrono::milliseconds stays)
{
    const QString text = QString::fromStdString(secret.reveal());
    auto* data = new QMimeData;
    data->setText(text);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QClipboard* clipboard = QGuiApplication::clipboard();
    clipboard->setMimeData(data);          // takes it
    auto* keeper = new QObject(clipboard); // goes with the wait
    const auto clear = [keeper, clipboard, digest = digestOf(text)] {
        if (digestOf(clipboard->text()) == digest)
            clipboard->clear();
        keeper->deleteLater();
    };
    QTimer::singleShot(stays, keeper, clear);
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, keeper, clear);
}

} // namespace views::widgets
