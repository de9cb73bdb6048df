// PredictionRequest: what is known, copied for the work pool.
#include "models/lifecycle/commit/versions.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/step_by_step.h"
#include "models/store/store.h"
#include "models/workflows/prediction/predictor.h"
#include "models/workflows/prediction/running_settings.h"

#include <QTimer>

#include <algorithm>

namespace models::workflows {

using lifecycle::DeviceRecord;
using session::base::Serial;

namespace {

/// A push that nobody has followed by another for so many commits is rare, and each of them is read whole.
constexpr std::size_t versionsLookedThrough = 8;

std::vector<store::PackedText> earlierVersions(const lifecycle::Lifecycle& lifecycle)
{
    std::vector<store::PackedText> texts;
    const auto listed = lifecycle::versions(lifecycle);
    for (std::size_t i = 0; listed && i < listed->size() && texts.size() < versionsLookedThrough; ++i) {
        if ((*listed)[i].number == lifecycle.runningVersion())
            continue;
        if (auto stored = lifecycle.store().version((*listed)[i].number))
            texts.push_back(std::move(stored->text));
    }
    return texts;
}

/// All but the records.
PredictionRequest groundOf(const lifecycle::Lifecycle& lifecycle, PredictionScope scope,
                           std::vector<DeviceRecord> records)
{
    PredictionRequest request{.candidate = lifecycle.candidate(),
                              .running = lifecycle.running(),
                              .vault = lifecycle.vault(),
                              .factory = lifecycle.factory(),
                              .runningAuthenticationDigest = lifecycle.snapshot()->authenticationDigest(),
                              .policies = lifecycle.devices().policies(),
                              .isWaiting = lifecycle.disconnectDeadline().has_value(),
                              .records = std::move(records),
                              .now = lifecycle.clock().now(),
                              .issuedDays = lifecycle.options().issuedDays,
                              .serviceBase = lifecycle.serviceBase(),
                              .scope = std::move(scope),
                              .knownRevocation = lifecycle::knownRevocation(lifecycle.revocation()),
                              .knownLists = lifecycle::knownLists(lifecycle.revocation()),
                              .lookUpRevocation = lifecycle::revocationLookup(lifecycle.revocation())};
    if (std::ranges::any_of(request.records, runsEarlierSettings))
        request.earlier = earlierVersions(lifecycle);
    return request;
}

/// Copies on, a turn for each part; lives until it has told.
class Gathering final : public QObject
{
public:
    Gathering(const lifecycle::Lifecycle& lifecycle, PredictionScope scope, QObject* receiver,
              std::function<void(PredictionRequest)> done)
        : QObject(receiver),
          m_lifecycle(lifecycle),
          m_scope(std::move(scope)),
          m_done(std::move(done)),
          m_managed(lifecycle.devices().managed())
    {
        m_records.reserve(size());
        m_breath.setSingleShot(true);
        m_breath.setInterval(lifecycle::breathMilliseconds);
        connect(&m_breath, &QTimer::timeout, this, &Gathering::goOn);
    }
    void goOn()
    {
        const std::size_t end = std::min(m_next + lifecycle::atOnce, size());
        for (; m_next < end; ++m_next)
            if (const DeviceRecord* record = m_lifecycle.devices().find((*m_managed)[m_next].serial))
                m_records.push_back(*record);
        if (m_next < size())
            return m_breath.start();
        deleteLater();
        m_done(groundOf(m_lifecycle, std::move(m_scope), std::move(m_records)));
    }

private:
    [[nodiscard]] std::size_t size() const { return m_managed ? m_managed->size() : 0; }

    const lifecycle::Lifecycle& m_lifecycle;
    PredictionScope m_scope;
    std::function<void(PredictionRequest)> m_done;
    lifecycle::ManagedDevicesPtr m_managed; ///< by serial; null: nobody yet
    std::vector<DeviceRecord> m_records;
    std::size_t m_next = 0;
    QTimer m_breath;
};

} // namespace

PredictionRequest predictionRequest(const lifecycle::Lifecycle& lifecycle, PredictionScope scope)
{
    std::vector<DeviceRecord> records;
    if (const auto& managed = lifecycle.devices().managed()) {
        records.reserve(managed->size());
        for (const lifecycle::ManagedDevice& device : *managed)
            records.push_back(lifecycle.devices().records().at(device.serial));
    }
    return groundOf(lifecycle, std::move(scope), std::move(records));
}

PredictionRequest pushRequest(const lifecycle::Lifecycle& lifecycle, PredictionScope scope)
{
    std::vector<Serial> serials = scope.pushedTo;
    std::ranges::sort(serials);
    std::vector<DeviceRecord> records;
    records.reserve(serials.size());
    for (const Serial& serial : serials)
        if (const DeviceRecord* record = lifecycle.devices().find(serial))
            records.push_back(*record);
    return groundOf(lifecycle, std::move(scope), std::move(records));
}

void gatherPrediction(const lifecycle::Lifecycle& lifecycle, PredictionScope scope, QObject& receiver,
                      std::function<void(PredictionRequest)> done)
{
    (new Gathering(lifecycle, std::move(scope), &receiver, std::move(done)))->goOn();
}

} // namespace models::workflows
