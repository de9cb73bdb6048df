// Asks what a workflow needs before it starts, by the form of its kind, and starts it. GUI thread.
#pragma once

#include "models/lifecycle/pair/pair.h"
#include "models/workflows/migration.h"
#include "models/workflows/steps.h"
#include "views/widgets/card.h"

#include <optional>
#include <vector>

namespace views::wizard {

class AuthorityForm;
class ClientCertificateForm;
class HaPairForm;
class NewDeviceForm;
class RollOutForm;
class ServerCertificateForm;
class ServerSideForm;
class WildfireForm;
class WindowFields;

class StartCard final : public widgets::Card
{
    Q_OBJECT

public:
    /// Both outlive the card.
    StartCard(models::workflows::MigrationDesk& desk, models::lifecycle::Lifecycle& lifecycle,
              QWidget* parent = nullptr);

    /// Of a demonstration: where bundles are suggested to go.
    void setDropDirectory(const QString& directory);
    /// Offers what the candidate has now, but for a form that somebody is in.
    void showFor(models::workflows::WorkflowKind kind);
    /// Those that the plan will have as its form stands.
    [[nodiscard]] std::vector<models::workflows::Step> steps() const;
    /// What it can't be started for, as a sentence; "" when it can.
    [[nodiscard]] QString obstacle() const;
    /// The same but for the window, which a rehearsal does not have.
    [[nodiscard]] QString planObstacle() const;
    [[nodiscard]] session::base::Result<> start();
    /// Those of `request migration start` that would start the same; none for a kind that is not rehearsed.
    [[nodiscard]] std::vector<std::string> words() const;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] session::base::Result<> startPlan();
    void suggest();
    void showForms();
    [[nodiscard]] std::optional<models::lifecycle::PairView> pair() const;
    void makeScepProfile();

    models::workflows::MigrationDesk& m_desk;
    models::lifecycle::Lifecycle& m_lifecycle;
    models::workflows::WorkflowKind m_kind = models::workflows::WorkflowKind::ServerSide;
    bool m_isStale = true; ///< the candidate has changed since the form was filled

    ServerSideForm* m_serverSide;
    ServerCertificateForm* m_serverCertificate;
    ClientCertificateForm* m_clientCertificate;
    RollOutForm* m_rollOut; ///< also how client certificates are changed by templates
    AuthorityForm* m_authority;
    HaPairForm* m_haPair;
    NewDeviceForm* m_newDevice;
    WildfireForm* m_wildfire;
    WindowFields* m_window; ///< of whichever plan
};

} // namespace views::wizard
