#include "models/text/schema_wording.h"

#include <QCoreApplication>

namespace models::text {

QString schemaText(std::string_view words)
{
    return QCoreApplication::translate("schema",
                                       QByteArray(words.data(), qsizetype(words.size())).constData());
}

} // namespace models::text
