#include "models/store/store_copy.h"

#include "models/store/database.h"

#include <QFile>

namespace models::store {

session::base::Result<> copyStore(const QString& from, const QString& to)
{
    const auto source = Database::open(from, Database::Durability::Normal);
    if (!source)
        return std::unexpected(source.error());
    auto copied = (*source)->run(QStringLiteral("VACUUM INTO ?"), {to});
    if (!copied)
        QFile::remove(to);
    return copied;
}

} // namespace models::store
