// What a handshake is copied as.
#include "views/panes/fleet/sessions_page.h"

#include "models/text/handshake_text.h"

#include <QComboBox>

namespace views::panes {

using models::lifecycle::DeviceRecord;

QString SessionsPage::asText() const
{
    const auto told = story(Which(m_which->currentData().toInt()));
    return told ? subjectName() + QLatin1Char('\n') + models::text::handshakeText(*told) : QString();
}

QString SessionsPage::asJson() const
{
    const auto told = story(Which(m_which->currentData().toInt()));
    return told ? QString::fromUtf8(models::text::handshakeJson(*told)) : QString();
}

QString SessionsPage::asPem() const
{
    const auto told = story(Which(m_which->currentData().toInt()));
    return told ? QString::fromStdString(models::text::chainPem(*told)) : QString();
}

QString SessionsPage::asCommand() const
{
    const auto told = story(Which(m_which->currentData().toInt()));
    if (!told)
        return {};
    const Subject* subject = current();
    const DeviceRecord* record = subject ? m_registry.find(subject->serial) : nullptr;
    return models::text::sClientLine(*told, record && !record->dialledAddress.empty()
                                                ? record->dialledAddress
                                                : m_lifecycle.lastListeningAddress());
}

} // namespace views::panes
