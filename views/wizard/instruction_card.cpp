#include "views/wizard/instruction_card.h"

#include "models/config/whole_file.h"
#include "models/text/wording.h"
#include "models/workflows/steps.h"
#include "views/theme/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace views::wizard {

namespace {

constexpr int instructionHeight = 160;

QString deviceLine(const session::base::Serial& serial, const models::lifecycle::DeviceRegistry& registry)
{
    const auto* record = registry.find(serial);
    const QString words = QString::fromStdString(serial.value);
    return record && !record->hostname.empty()
               ? QStringLiteral("%1  %2").arg(words, QString::fromStdString(record->hostname))
               : words;
}

} // namespace

InstructionCard::InstructionCard(QWidget* parent)
    : Card(parent),
      m_text(new QPlainTextEdit(this)),
      m_buttons(new QHBoxLayout)
{
    m_text->setObjectName(QStringLiteral("migrationInstruction"));
    m_text->setAccessibleName(tr("What to do on the devices"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(instructionHeight);
    auto* copy = new QPushButton(tr("&Copy"), this);
    copy->setObjectName(QStringLiteral("migrationInstructionCopy"));
    copy->setAccessibleName(tr("Copy what to do on the devices"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
    body()->addWidget(m_text);
    m_buttons->setSpacing(theme::space::small);
    m_buttons->addWidget(copy);
    m_copyPath = addButton(QStringLiteral("CopyPath"), tr("Copy path"), &InstructionCard::copyPath);
    m_openFolder = addButton(QStringLiteral("OpenFolder"), tr("Open folder"), &InstructionCard::openFolder);
    m_handOver =
        addButton(QStringLiteral("HandOver"), tr("Bring it to the device"), &InstructionCard::handOver);
    m_handOver->setToolTip(tr("The demonstration plays the device: it starts from this bundle"));
    m_buttons->addStretch();
    body()->addLayout(m_buttons);
}

QPushButton* InstructionCard::addButton(const QString& name, const QString& text,
                                        void (InstructionCard::*act)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("migrationInstruction") + name);
    connect(button, &QPushButton::clicked, this, act);
    button->hide();
    m_buttons->addWidget(button);
    return button;
}

void InstructionCard::copyPath()
{
    QApplication::clipboard()->setText(m_bundle);
}

void InstructionCard::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_bundle).path()));
}

/// As if somebody went there with a stick: the file that was written, and nothing else.
void InstructionCard::handOver()
{
    QFile bundle(m_bundle);
    const auto failure = [this](const QFile& file) {
        Q_EMIT failed({session::base::ErrorCode::Storage,
                       (file.fileName() + QStringLiteral(": ") + file.errorString()).toStdString()});
    };
    if (!bundle.open(QIODevice::ReadOnly))
        return failure(bundle);
    const QString name = QDir(m_dropDirectory).filePath(QFileInfo(m_bundle).fileName());
    const auto written =
        models::config::writeWhole({.name = name, .bytes = bundle.readAll(), .isPrivate = true});
    if (!written)
        Q_EMIT failed(written.error());
}

void InstructionCard::showBundle(const QString& file)
{
    m_bundle = file;
    // What lies there already is taken without anybody's help, and is gone then.
    const bool isDropped = !m_dropDirectory.isEmpty() && QFileInfo(file).path() == m_dropDirectory;
    m_copyPath->setVisible(!file.isEmpty());
    m_openFolder->setVisible(!file.isEmpty());
    m_handOver->setVisible(!file.isEmpty() && !m_dropDirectory.isEmpty() && !isDropped);
}

void InstructionCard::setInstruction(const std::string& step,
                                     const models::workflows::MigrationStatus& status,
                                     const models::lifecycle::DeviceRegistry& registry)
{
    const auto& devices = status.instructed;
    const bool isForPeer = step == toText(models::workflows::Step::PairClientOnPeer);
    setTitle(isForPeer ? tr("To be done on the HA peer")
                       : tr("To be done on %n device(s)", nullptr, int(devices.size())));
    QStringList lines{models::text::stepPurpose(step), QString()};
    for (const auto& serial : devices)
        lines << deviceLine(serial, registry);
    if (!status.commands.empty())
        lines << QString()
              << tr("The commands, with the passphrase, are in %1:")
                     .arg(QString::fromStdString(status.commandFile));
    for (const std::string& command : status.commands)
        lines << QString::fromStdString(command);
    const QString bundle = QString::fromStdString(status.bundleFile);
    showBundle(bundle);
    if (!bundle.isEmpty())
        lines << QString() << tr("Its bundle: %1").arg(bundle);
    if (!bundle.isEmpty() && !m_dropDirectory.isEmpty())
        lines << tr("This is a demonstration: the device is played, and starts when its bundle lies in %1.")
                     .arg(m_dropDirectory);
    const QString text = lines.join(QLatin1Char('\n'));
    if (text != m_text->toPlainText()) // what somebody has marked stays so
        m_text->setPlainText(text);
}

} // namespace views::wizard
