#include "models/workflows/plans/patient_override.h"

#include <QTimer>

#include <utility>

namespace models::workflows {

using session::base::ErrorCode;
using session::base::Result;

namespace {

using OverrideDone = std::function<void(const Result<>&)>;

/// Lives until it has answered.
class PatientOverride final : public QObject
{
public:
    PatientOverride(MigrationDesk& desk, OverrideWish wish, OverrideDone done)
        : QObject(&desk),
          m_desk(desk),
          m_wish(std::move(wish)),
          m_done(std::move(done))
    {
        connect(&desk, &MigrationDesk::statusChanged, this, [this] { tryAgain(); });
        QTimer::singleShot(overridePatience, this, [this] {
            if (m_done)
                answer(overrideNow());
        });
    }

    void tryAgain()
    {
        // Overriding changes the status itself.
        if (!m_done || std::exchange(m_isTrying, true))
            return;
        const auto result = overrideNow();
        m_isTrying = false;
        const bool isTooEarly =
            !result && result.error().code == ErrorCode::Conflict && m_desk.isWorkingOut();
        if (!isTooEarly)
            answer(result);
    }

private:
    [[nodiscard]] Result<> overrideNow()
    {
        return m_desk.overrideCondition(m_wish.condition, m_wish.reason, m_wish.direction);
    }
    void answer(const Result<>& result)
    {
        const auto done = std::exchange(m_done, {});
        deleteLater();
        done(result);
    }

    MigrationDesk& m_desk;
    OverrideWish m_wish;
    OverrideDone m_done;
    bool m_isTrying = false;
};

} // namespace

void overrideWhenKnown(MigrationDesk& desk, OverrideWish wish, OverrideDone done)
{
    (new PatientOverride(desk, std::move(wish), std::move(done)))->tryAgain();
}

} // namespace models::workflows
