// Examines this computer and the manager on it: reads in the work pool what has to be read, asks the
// desktop's keyring meanwhile, and hands over what it makes of both. One examination at a time; a further one
// is answered by that which runs. Main thread, event loop needed.
#pragma once

#include "models/lifecycle/doctor/check.h"
#include "models/lifecycle/doctor/facts.h"
#include "models/lifecycle/work_pool.h"

#include <QObject>

#include <functional>
#include <vector>

namespace models::lifecycle {

class Lifecycle;

class Doctor final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const std::vector<DoctorCheck>&)>;

    /// `pool` outlives it.
    explicit Doctor(WorkPool& pool, QObject* parent = nullptr);

    /// At the latest after the keyring's patience (3 s).
    void examine(DoctorWish wish, Done done);

private:
    void tellWhenBoth();

    WorkPool& m_pool;
    std::vector<Done> m_asked;
    std::optional<DoctorFacts> m_facts;
    std::optional<KeyringAnswer> m_keyring;
};

/// Of the manager that runs here.
[[nodiscard]] DoctorWish wishOf(const Lifecycle& lifecycle);
/// Of one that may run in another process, or of none, by what its store holds; nothing is written.
[[nodiscard]] DoctorWish wishOf(const QString& directory);

} // namespace models::lifecycle
