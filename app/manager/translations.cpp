#include "app/manager/translations.h"

#include <QCoreApplication>

namespace app::manager {

Translations::Translations()
{
    [[maybe_unused]] const bool isThere = m_english.load(QStringLiteral(":/translations/handfast_en.qm"));
    Q_ASSERT(isThere);
    QCoreApplication::installTranslator(&m_english);
}

} // namespace app::manager
