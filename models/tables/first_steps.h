// What a new manager needs before its fleet is on custom certificates, each ticked from what is true: a CA, a
// server certificate, a device, a session, the migration. Looks at all certificates; main thread.
#pragma once

#include "models/workflows/migration.h"

#include <QString>

#include <vector>

namespace models::lifecycle {
class Lifecycle;
}

namespace models::tables {

struct FirstStep
{
    QString id; ///< "ca", "server-certificate", "device", "session", "migration"
    QString sentence;
    bool isDone = false;
    QString page; ///< where it is done
    bool operator==(const FirstStep&) const = default;
};

[[nodiscard]] std::vector<FirstStep> firstSteps(const lifecycle::Lifecycle& lifecycle,
                                                const workflows::MigrationDesk& migration);
/// Nothing has been done here yet: neither devices nor certificates, and nothing waits for a commit.
[[nodiscard]] bool isUntouched(const lifecycle::Lifecycle& lifecycle);

} // namespace models::tables
