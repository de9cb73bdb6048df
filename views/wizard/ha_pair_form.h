// What is asked before the HA channel of a pair is secured (W-9): who signs the secondary's certificate, and
// whether the secondary compares the primary's name. On a manager that only shows what was made elsewhere
// there is less to ask. Hands over one finished value. GUI thread.
#pragma once

#include "models/config/configuration.h"
#include "models/lifecycle/pair/pair.h"
#include "models/workflows/workflow.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace views::wizard {

class HaPairForm final : public QWidget
{
    Q_OBJECT

public:
    explicit HaPairForm(QWidget* parent = nullptr);

    /// What the candidate has to offer, and what the pair is; leaves alone what was chosen.
    void suggest(const models::config::Configuration& configuration,
                 const std::optional<models::lifecycle::PairView>& pair);
    [[nodiscard]] models::workflows::HaPairOptions options() const;
    /// The same with all blanks filled: which part of it is done on this manager.
    [[nodiscard]] models::workflows::HaPairOptions partHere() const;
    /// What it can't be started for, as a sentence; "" when it can.
    [[nodiscard]] QString obstacle() const;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] session::base::Result<models::workflows::HaPairOptions> filled() const;
    void follow();

    models::config::Configuration m_configuration;
    std::optional<models::lifecycle::PairView> m_pair;
    QComboBox* m_certificate;
    QComboBox* m_authority;
    QComboBox* m_profile;
    QCheckBox* m_checksName;
};

} // namespace views::wizard
