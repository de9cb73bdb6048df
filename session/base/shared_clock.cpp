#include "session/base/shared_clock.h"

#include <atomic>
#include <cerrno>
#include <cstring>
#include <new>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace session::base {

struct SharedClock::Face
{
    std::uint64_t mark = 0;
    std::atomic<std::int64_t> ahead = 0; ///< milliseconds before the system's clock
};

namespace {

constexpr const char* notAClock = "this is no clock";
constexpr std::uint64_t faceMark = 0x48616e6466617374; // a file that was made for this
static_assert(std::atomic<std::int64_t>::is_always_lock_free, "programs share it");

std::unexpected<Error> clockFailure(ErrorCode code, const std::string& file, const char* what)
{
    return failure(code, file + ": " + what);
}

} // namespace

Result<std::unique_ptr<SharedClock>> SharedClock::map(int descriptor, const std::string& file)
{
    void* const memory = ::mmap(nullptr, sizeof(Face), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    const int error = errno;
    ::close(descriptor);
    if (memory == MAP_FAILED)
        return clockFailure(ErrorCode::Storage, file, std::strerror(error));
    return std::unique_ptr<SharedClock>(new SharedClock(static_cast<Face*>(memory)));
}

Result<std::unique_ptr<SharedClock>> SharedClock::create(const std::string& file,
                                                         std::chrono::milliseconds ahead)
{
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return clockFailure(ErrorCode::Storage, file, std::strerror(errno));
    struct stat facts = {};
    const bool isNew = ::fstat(descriptor, &facts) == 0 && facts.st_size == 0;
    // Never made shorter: who has it mapped would be killed at its next look.
    if (isNew && ::ftruncate(descriptor, sizeof(Face)) != 0) {
        const int error = errno;
        ::close(descriptor);
        return clockFailure(ErrorCode::Storage, file, std::strerror(error));
    }
    if (!isNew && facts.st_size < off_t(sizeof(Face))) {
        ::close(descriptor);
        return clockFailure(ErrorCode::ParseFailed, file, notAClock);
    }
    auto clock = map(descriptor, file);
    if (!clock)
        return clock;
    Face& face = *(*clock)->m_face;
    if (isNew)
        new (&face) Face;
    else if (face.mark != faceMark)
        return clockFailure(ErrorCode::ParseFailed, file, notAClock);
    face.ahead = ahead.count();
    face.mark = faceMark;
    return clock;
}

Result<std::unique_ptr<SharedClock>> SharedClock::open(const std::string& file)
{
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return clockFailure(ErrorCode::NotFound, file, std::strerror(errno));
    struct stat facts = {};
    if (::fstat(descriptor, &facts) != 0 || facts.st_size < off_t(sizeof(Face))) {
        ::close(descriptor);
        return clockFailure(ErrorCode::ParseFailed, file, notAClock);
    }
    auto clock = map(descriptor, file);
    if (clock && (*clock)->m_face->mark != faceMark)
        return clockFailure(ErrorCode::ParseFailed, file, notAClock);
    return clock;
}

SharedClock::~SharedClock()
{
    ::munmap(m_face, sizeof(Face));
}

TimePoint SharedClock::now() const
{
    return SystemClock().now() + std::chrono::milliseconds(m_face->ahead.load());
}

void SharedClock::advance(std::chrono::milliseconds by)
{
    m_face->ahead += by.count();
}

Result<std::unique_ptr<Clock>> clockOf(const std::string& file)
{
    if (file.empty())
        return std::make_unique<SystemClock>();
    auto clock = SharedClock::open(file);
    if (!clock)
        return std::unexpected(clock.error());
    return std::unique_ptr<Clock>(std::move(*clock));
}

} // namespace session::base
