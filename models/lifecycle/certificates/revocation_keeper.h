// Keeps what revocation lookups have found out over a restart: reads it from the store before the engine
// starts, and hands what is new to the store's writer once a minute and at the end. Main thread, which never
// sees the statuses themselves: they go from the network's thread to the writer's. T6.
#pragma once

#include "models/store/event_writer.h"
#include "models/store/store.h"
#include "session/base/clock.h"
#include "session/revocation/checker.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace models::lifecycle {

class RevocationKeeper final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        store::Store& store;
        store::EventWriter& writer;            ///< started before start(), stopped after finish()
        session::revocation::Checker& checker; ///< its network stops after finish(), before the keeper goes
        const session::base::Clock& clock;
        std::chrono::milliseconds interval = std::chrono::minutes(1);
    };
    explicit RevocationKeeper(Parts parts, QObject* parent = nullptr);

    /// What the store holds goes to the checker; what it can't read is passed over, with a word in the log.
    void load();
    /// Writes from now on, in the event loop.
    void start();
    /// What is new is with the writer when it returns; a network that does not answer is given up soon.
    void finish();

private:
    void handOver(std::function<void()> done);

    Parts m_parts;
    QTimer m_timer;
    bool m_finished = false;
};

} // namespace models::lifecycle
