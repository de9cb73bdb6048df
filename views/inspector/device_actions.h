// What can be done to one device, as actions: each asks what it must in a dialog and sends a wish to the
// lifecycle. What came of it is seen in jobs and in the candidate. GUI thread.
#pragma once

#include "models/tables/devices/device_fixes.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace models::lifecycle {
class Lifecycle;
}

namespace views::inspector {

class WishDialog;
struct WishFacts;

class DeviceActions final : public QObject
{
    Q_OBJECT

public:
    /// `dropDirectory`: where bundles are suggested to go, "" for the home directory. Dialogs open over
    /// `owner`, which owns this too.
    DeviceActions(models::lifecycle::Lifecycle& lifecycle, QString dropDirectory, QWidget* owner);

    /// Which device is meant from now on; an empty serial for none.
    void setDevice(const session::base::Serial& serial);
    /// In the order of the menu, the one that takes the device away last.
    [[nodiscard]] QList<QAction*> all() const;
    [[nodiscard]] QAction* actionFor(models::tables::DeviceFix fix) const { return m_fixes.at(int(fix)); }

Q_SIGNALS:
    /// A wish without a dialog could not be sent.
    void failed(const QString& sentence);

private:
    struct Spec;

    QAction* make(const Spec& spec);
    [[nodiscard]] WishDialog* ask(const WishFacts& facts) const;
    [[nodiscard]] QString name() const;
    void pushTemplate();
    void installSoftware();
    void setClock();
    void deliverBundle();
    void openSettings();
    void exportBootstrap();
    void writeBootstrap(WishDialog* dialog, const QString& file);
    [[nodiscard]] QString bundleText() const;
    void exportTo(WishDialog* dialog, const QString& file);
    void remove();

    models::lifecycle::Lifecycle& m_lifecycle;
    QString m_dropDirectory;
    QWidget* m_owner;
    session::base::Serial m_serial;
    QList<QAction*> m_fixes; ///< by DeviceFix
    QAction* m_settings;
    QAction* m_bootstrap;
};

} // namespace views::inspector
