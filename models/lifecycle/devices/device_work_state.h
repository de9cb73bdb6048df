// Deliveries under way, as DeviceWork keeps them. Private to it; main thread.
#pragma once

#include "models/config/device/sealed_text.h"
#include "models/lifecycle/devices/device_work.h"
#include "models/lifecycle/devices/push_proof.h"

#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

namespace models::lifecycle {

struct DeviceWork::Delivery
{
    /// A device that loses its session again and again is not waited for without end.
    static constexpr int mostChances = 3;

    session::base::Serial serial;
    /// Push: shared by devices that get the same, its keys in their boxes until it is sent (C-7). After a
    /// restart null if it is not running now.
    std::shared_ptr<const config::SealedText> text;
    std::string digest;
    std::optional<session::base::ConnectionId> sentOver =
        {}; ///< the session that it went over and whose answer is awaited
    /// By the device's own word it runs it; the hello that it comes back with must prove that (E7).
    bool isApplied = false;
    session::base::TimePoint returnBy = {};              ///< once it is applied: its own time to come back
    std::chrono::steady_clock::time_point chanceAt = {}; ///< its time counts from here: it was sent, or lost
    int chances = 0;                                     ///< how often it was sent
    std::string notes = {};             ///< what the device added to its word, such as of an enrolment
    std::string certificateSource = {}; ///< that the text asks for; "" when that is not known
    std::string problem = {};           ///< why a session that came with the digest did not prove it
    std::optional<session::engine::SessionUp> early = {}; ///< came before it was known what would prove it
    bool wasSent = false;
    bool hasAsked = false;   ///< for the certificate that it is to show then
    bool waitsForUs = false; ///< for the answer
    bool done = false;
    std::size_t row = 0; ///< in the job's devices

    [[nodiscard]] Pushed pushed() const
    {
        return {text ? std::string_view(text->text) : std::string_view(), certificateSource};
    }
    /// What the device lacks, and why by its own word.
    [[nodiscard]] std::string shortfall() const { return notes.empty() ? problem : problem + ": " + notes; }
};

struct DeviceWork::Active
{
    session::base::JobId id;
    JobType type = JobType::CommitAll;
    std::string verb; ///< operation
    std::map<std::string, std::string> arguments;
    std::unordered_map<std::string, Delivery> deliveries; ///< by lower-case serial
    std::size_t open = 0;                                 ///< deliveries that are not done
    bool textsReady = true;
    bool recovered = false;                                ///< from before a restart
    std::shared_ptr<const config::Configuration> settings; ///< null: of what runs
    /// When a device has taken it last, or begun to: a push that gets on has slow devices, not lost ones.
    std::chrono::steady_clock::time_point movedAt = std::chrono::steady_clock::now();
    QTimer deadline;       ///< of the next one who has neither answered nor come
    QTimer returnDeadline; ///< of the next one of those who have applied it
};

struct DeviceWork::Prepared
{
    session::base::Serial serial;
    session::base::Result<std::shared_ptr<const config::SealedText>> text;
    std::string digest;
    std::string certificateSource;
};

} // namespace models::lifecycle
