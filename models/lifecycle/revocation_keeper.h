// Keeps what revocation lookups have found out over a restart: reads it from the store before the engine
// starts, and writes what is new once a minute and at the end. Main thread. T6.
#pragma once

#include "models/store/store.h"
#include "session/base/clock.h"
#include "session/revocation/checker.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace models::lifecycle {

class RevocationKeeper final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        store::Store& store;
        session::revocation::Checker& checker; ///< its network stops after finish(), before the keeper goes
        const session::base::Clock& clock;
    };
    explicit RevocationKeeper(Parts parts, QObject* parent = nullptr);

    /// What the store holds goes to the checker; what it can't read is passed over, with a word in the log.
    void load();
    /// Writes from now on, in the event loop.
    void start();
    /// Writes what is new and waits for it; a network that does not answer is given up soon.
    void finish();

private:
    void write(const session::revocation::KeptRevocation& kept);

    Parts m_parts;
    QTimer m_timer;
    bool m_finished = false;
};

} // namespace models::lifecycle
