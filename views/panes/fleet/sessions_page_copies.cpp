// What the shown handshake is copied as.
#include "views/panes/fleet/sessions_page.h"

#include "models/lifecycle/lifecycle.h"
#include "models/text/handshake_text.h"

namespace views::panes {

using models::lifecycle::DeviceRecord;

QString SessionsPage::asText() const
{
    return m_shown ? subjectName() + QLatin1Char('\n') + models::text::handshakeText(*m_shown) : QString();
}

QString SessionsPage::asJson() const
{
    return m_shown ? QString::fromUtf8(models::text::handshakeJson(*m_shown)) : QString();
}

QString SessionsPage::asPem() const
{
    return m_shown ? QString::fromStdString(models::text::chainPem(*m_shown)) : QString();
}

QString SessionsPage::asCommand() const
{
    if (!m_shown)
        return {};
    const Subject* subject = current();
    const DeviceRecord* record = subject ? m_registry.find(subject->serial) : nullptr;
    return models::text::sClientLine(*m_shown, record && !record->dialledAddress.empty()
                                                   ? record->dialledAddress
                                                   : m_lifecycle.lastListeningAddress());
}

} // namespace views::panes
