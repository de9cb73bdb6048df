#include "models/store/store_glance.h"

#include "models/config/configuration.h"
#include "models/config/edit.h"
#include "models/store/columns.h"
#include "models/store/database.h"
#include "models/store/fact_json.h"
#include "models/store/packed_text.h"
#include "models/store/store.h"

#include <QFileInfo>

namespace models::store {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

std::string metaValue(Database& database, std::string_view key)
{
    const auto rows = database.rows(QStringLiteral("SELECT value FROM meta WHERE key = ?"), {column(key)});
    return rows && !rows->empty() ? textOf(rows->front().value(0)) : std::string();
}

std::size_t managedIn(Database& database, const std::string& version)
{
    const auto rows = database.rows(QStringLiteral("SELECT text FROM versions WHERE number = ?"),
                                    {QVariant(QString::fromStdString(version).toULongLong())});
    if (!rows || rows->empty())
        return 0;
    const QVariant& kept = rows->front().value(0);
    const auto text = kept.typeId() == QMetaType::QByteArray ? PackedText(kept.toByteArray()).text()
                                                             : Result<std::string>(textOf(kept));
    const auto configuration =
        text ? config::fromText(*text) : Result<config::Configuration>(std::unexpected(text.error()));
    return configuration ? config::managedDevices(*configuration).size() : 0;
}

} // namespace

Result<StoreGlance> glanceAt(const QString& file)
{
    if (!QFileInfo::exists(file))
        return failure(ErrorCode::Storage, "there is no store");
    const auto database = Database::openToRead(file);
    if (!database)
        return std::unexpected(database.error());
    StoreGlance glance;
    glance.listeningAddress = metaValue(**database, keys::listeningAddress);
    glance.isMarkedRunning = metaValue(**database, keys::runState) == keys::runs;
    glance.keyringKeeps = metaValue(**database, keys::passphraseKeeper) == keys::keptByKeyring;
    glance.devices = managedIn(**database, metaValue(**database, keys::runningVersion));
    const auto edits =
        (*database)->rows(QStringLiteral("SELECT COUNT(DISTINCT edit_group) FROM candidate_edits"));
    if (edits && !edits->empty())
        glance.edits = edits->front().value(0).toULongLong();
    const auto hellos = (*database)->rows(
        QStringLiteral("SELECT hello FROM devices WHERE hello <> '' AND last_seen IS NOT NULL"
                       " ORDER BY last_seen DESC LIMIT 100"));
    if (hellos)
        for (const QVariantList& row : *hellos) {
            DeviceFacts facts;
            readHelloFacts(textOf(row.value(0)), facts);
            glance.clockOffsets.push_back(facts.clockOffset);
        }
    return glance;
}

} // namespace models::store
