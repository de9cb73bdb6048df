// Fields as the forms of the migration page have them, and what a configuration has to offer for each. GUI
// thread.
#pragma once

#include "models/config/configuration.h"
#include "models/workflows/workflow.h"

#include <QStringList>

#include <optional>

class QComboBox;
class QFormLayout;
class QSpinBox;
class QWidget;

namespace views::wizard {

inline constexpr int labelWidth = 150; ///< so that forms below each other line up
inline constexpr int labelGap = 24;
inline constexpr int fieldsLeft = labelWidth + labelGap;

[[nodiscard]] QFormLayout* makeForm(QWidget* parent);
/// A label that belongs to the field: its accelerator and, for a combo box, its name to a screen reader.
void addField(QFormLayout* form, const QString& label, QWidget* field);

[[nodiscard]] QSpinBox* makeSpinBox(const QString& objectName, const QString& accessibleName,
                                    QWidget* parent);
[[nodiscard]] QComboBox* makeComboBox(const QString& objectName, QWidget* parent);
/// Offers names, and takes others too.
[[nodiscard]] QComboBox* makeNameBox(const QString& objectName, const QString& accessibleName,
                                     QWidget* parent);
/// Minutes, in the range of the setting; it may stay as it is.
[[nodiscard]] QSpinBox* makeWaitBox(const QString& objectName, const QString& accessibleName,
                                    QWidget* parent);
[[nodiscard]] std::optional<int> waitIn(const QSpinBox* box); ///< of makeWaitBox(); nullopt: as it is

/// Other choices; what was chosen stays so where it still is there.
void offer(QComboBox* box, const QStringList& names);

enum class CertificateUse { Authority, AuthorityWithKey, Server, Client };
/// Names in Panorama's store: CAs, or certificates that come with their key and are good for that.
[[nodiscard]] QStringList certificatesFor(CertificateUse use,
                                          const models::config::Configuration& configuration);
/// What a new certificate in Panorama's store can't be called, as a sentence; "" when it can.
[[nodiscard]] QString newCertificateProblem(const models::config::Configuration& configuration,
                                            const QString& name);

/// How waves are cut: two fields that several forms have.
class WaveFields
{
public:
    /// `prefix` begins their object names.
    WaveFields(const QString& prefix, QWidget* parent);

    void addTo(QFormLayout* form);
    void put(models::workflows::RollOutOptions& options) const;

private:
    QSpinBox* m_canary;
    QSpinBox* m_stopAbove;
};

} // namespace views::wizard
