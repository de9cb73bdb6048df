// The dialogs of the trust pages over a real Lifecycle with a small estate, for looking at. GUI thread.
#pragma once

#include "tests/models/lifecycle/lifecycle_estate.h"

#include <QDialog>
#include <QStringList>

namespace gallery {

class SampleDialogs
{
public:
    SampleDialogs();

    [[nodiscard]] static QStringList names();
    /// Open, a child of `parent`; nullptr for an unknown name.
    QDialog* open(const QString& name, QWidget* parent);
    [[nodiscard]] models::lifecycle::Lifecycle& lifecycle() { return m_estate.lifecycle(); }

private:
    support::LifecycleEstate m_estate;
    QString m_import; ///< PEM of what an import meets: new, here already, weak, locked
    QString m_request;
};

} // namespace gallery
