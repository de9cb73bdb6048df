#include "views/dialogs/save_file.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>

namespace views::dialogs {

namespace {

QString write(const QString& name, const SaveWish& wish)
{
    QSaveFile file(name);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (isOpen && wish.isPrivate)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto size = qint64(wish.bytes.size());
    if (isOpen && file.write(wish.bytes.data(), size) == size && file.commit())
        return {};
    return QCoreApplication::translate("dialogs", "%1 can't be written: %2").arg(name, file.errorString());
}

} // namespace

void saveFile(QWidget* parent, SaveWish wish, std::function<void(const QString& problem)> done)
{
    auto* dialog = new QFileDialog(parent, wish.title);
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(wish.suffix);
    dialog->selectFile(wish.name + QLatin1Char('.') + wish.suffix);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent,
        [wish = std::move(wish), done = std::move(done)](const QString& file) { done(write(file, wish)); });
    dialog->open();
}

} // namespace views::dialogs
