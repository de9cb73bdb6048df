// A clock that several programs read from one small file, and that one of them moves: scenarios and
// rehearsals jump over waits and expiry that way. It runs on like the system's, ahead or behind by what the
// file says. Any thread.
#pragma once

#include "session/base/clock.h"

#include <cstdint>
#include <memory>
#include <string>

namespace session::base {

class SharedClock final : public Clock
{
public:
    /// Makes the file, mode 0600, or sets the clock that is there, for whoever reads it already.
    /// ErrorCode::Storage when that can't be done, ParseFailed for a file of something else, which stays.
    [[nodiscard]] static Result<std::unique_ptr<SharedClock>>
    create(const std::string& file, std::chrono::milliseconds ahead = std::chrono::milliseconds(0));
    /// ErrorCode::NotFound when there is none, ParseFailed when it is no clock.
    [[nodiscard]] static Result<std::unique_ptr<SharedClock>> open(const std::string& file);
    ~SharedClock() override;
    SharedClock(const SharedClock&) = delete;
    SharedClock& operator=(const SharedClock&) = delete;

    [[nodiscard]] TimePoint now() const override;
    /// For every program that reads it.
    void advance(std::chrono::milliseconds by);

private:
    struct Face;
    explicit SharedClock(Face* face) : m_face(face) {}
    [[nodiscard]] static Result<std::unique_ptr<SharedClock>> map(int descriptor, const std::string& file);

    Face* m_face; ///< in the file
};

/// The clock in this file, or the system's without one. Errors as SharedClock::open.
[[nodiscard]] Result<std::unique_ptr<Clock>> clockOf(const std::string& file);

} // namespace session::base
