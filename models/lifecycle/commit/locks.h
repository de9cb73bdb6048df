// Commit lock and config lock (panos 8): one of each at most, with an owner and a comment. A config lock
// keeps others from changing the candidate, a commit lock from committing; a commit lock goes with its
// owner's commit. Kept over restarts. Main thread.
#pragma once

#include "session/base/clock.h"
#include "session/base/error.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace models::store {
class Store;
}

namespace models::lifecycle {

enum class LockKind { Config, Commit };
[[nodiscard]] std::string_view toText(LockKind kind); ///< "config", "commit"

/// By which program the user of this computer acts.
enum class Client { Window, Cli };
/// "alice (cli)": the user of this process, and the program.
[[nodiscard]] std::string ownerName(Client client);

struct Lock
{
    LockKind kind = LockKind::Config;
    std::string owner;
    std::string comment;
    session::base::TimePoint since;
    bool operator==(const Lock&) const = default;
};

class LockKeeper
{
public:
    static constexpr std::size_t longestComment = 256;

    explicit LockKeeper(store::Store& store) : m_store(store) {}

    [[nodiscard]] session::base::Result<> load();
    [[nodiscard]] const std::vector<Lock>& all() const { return m_locks; }
    [[nodiscard]] const Lock* find(LockKind kind) const;

    /// On the disk when it returns. ErrorCode::InUse when it is held, by whomever; InvalidArgument for a
    /// comment that is too long.
    [[nodiscard]] session::base::Result<> add(Lock lock);
    /// ErrorCode::NotFound when `owner` holds none.
    [[nodiscard]] session::base::Result<> remove(LockKind kind, const std::string& owner);

    /// ErrorCode::InUse when it is somebody else's.
    [[nodiscard]] session::base::Result<> checkEdit(const std::string& owner) const;
    [[nodiscard]] session::base::Result<> checkCommit(const std::string& owner) const;

private:
    [[nodiscard]] session::base::Result<> keep(std::vector<Lock> locks);

    store::Store& m_store;
    std::vector<Lock> m_locks;
};

} // namespace models::lifecycle
