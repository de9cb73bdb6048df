#include "views/wizard/instruction_card.h"

#include "models/text/wording.h"
#include "models/workflows/steps.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
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

InstructionCard::InstructionCard(QWidget* parent) : Card(parent), m_text(new QPlainTextEdit(this))
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
    body()->addWidget(copy, 0, Qt::AlignLeft);
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
    const QString text = lines.join(QLatin1Char('\n'));
    if (text != m_text->toPlainText()) // what somebody has marked stays so
        m_text->setPlainText(text);
}

} // namespace views::wizard
