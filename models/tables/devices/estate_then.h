// The fleet as it is judged for another date, in the shape in which the fleet of now is known: a
// registry whose records say who would be let in then and who refused for what. Tables and the topology show
// it in place of the other one, and filter, order and count it likewise. Who shows it says when and what, who
// shows the fleet follows changed(). Main thread; recordsThen() any.
#pragma once

#include "models/lifecycle/devices/device_registry.h"
#include "models/workflows/prediction/estate_at.h"
#include "session/base/clock.h"

#include <QObject>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace models::tables {

/// What is known of the devices, and what was judged of them for that moment. Who would be let in has a
/// session there, by the world it comes with; of whom nothing can be said nothing stands.
[[nodiscard]] std::vector<lifecycle::DeviceRecord>
recordsThen(std::vector<lifecycle::DeviceRecord> records, const std::vector<workflows::DeviceThen>& judged,
            session::base::TimePoint at);

class EstateThen final : public QObject
{
    Q_OBJECT

public:
    /// `live` outlives it.
    explicit EstateThen(const lifecycle::DeviceRegistry& live, QObject* parent = nullptr);
    ~EstateThen() override;

    /// By recordsThen().
    void show(session::base::TimePoint at, std::vector<lifecycle::DeviceRecord> records);
    void backToNow();
    /// It is being judged for that moment; nullopt: it is not, or can't be. show() and backToNow() end it.
    void await(std::optional<session::base::TimePoint> at);
    [[nodiscard]] std::optional<session::base::TimePoint> awaited() const { return m_awaited; }
    /// nullopt: the fleet of now is shown.
    [[nodiscard]] std::optional<session::base::TimePoint> at() const;
    /// The one to show: of then, or the live one. It stays valid until changed() has been told.
    [[nodiscard]] const lifecycle::DeviceRegistry& devices() const;
    /// That goes with it; null: the one of now.
    [[nodiscard]] const session::base::Clock* clock() const;

Q_SIGNALS:
    void changed();
    void awaitedChanged();

private:
    struct Then;
    const lifecycle::DeviceRegistry& m_live;
    std::unique_ptr<Then> m_then;
    std::optional<session::base::TimePoint> m_awaited;
};

} // namespace models::tables
