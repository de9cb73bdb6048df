// The lifecycle's desks, put together. Private to lifecycle*.cpp; main thread.
#pragma once

#include "models/lifecycle/certificates/issuing_desk.h"
#include "models/lifecycle/certificates/reissue_desk.h"
#include "models/lifecycle/commit/commit_desk.h"
#include "models/lifecycle/commit/edit_desk.h"
#include "models/lifecycle/commit/review_desk.h"
#include "models/lifecycle/devices/device_work.h"
#include "models/lifecycle/lifecycle_state.h"
#include "models/lifecycle/own_channels.h"
#include "session/enrollment/enroller.h"

namespace models::lifecycle {

class Lifecycle::Impl
{
public:
    Impl(Lifecycle& owner, LifecycleParts parts);

    void react(const session::engine::Event& event);
    [[nodiscard]] session::base::Result<> recordIssued(const session::base::Serial& serial,
                                                       const IssuedChain& issued);

    std::string listeningAddress;     ///< "" until the engine tells
    std::string lastListeningAddress; ///< as the store remembers it
    OwnChannels ownChannels;
    LifecycleState state;
    CommitDesk commits;
    EditDesk edits;
    ReviewDesk reviews;
    DeviceWork devices;
    IssuingDesk issuing;
    ReissueDesk reissues;
    quint64 lastCommitQuestion = 0;
    std::unique_ptr<session::enrollment::Enroller> enroller; ///< made at first use; first to go

private:
    void noteEnrolled(const session::engine::DeviceAnswered& answered);
    void noteEnrolled(const session::engine::SessionUp& up);
    void noteEnrolled(const session::base::Serial& serial, const std::string& fingerprint);
};

} // namespace models::lifecycle
