// What a person does with the demo window again and again on the way to other certificates: presses the
// button of the migration page, follows "Show N" to the devices, mends one there. By mouse and keys; each
// wait has an end, and fails the test there. GUI thread.
#pragma once

#include <QString>
#include <QStringList>

namespace integration::hands {

inline constexpr int patience = 60'000; ///< milliseconds; only what never comes reaches it

/// What the devices page shows of it, "" when it does not.
[[nodiscard]] QString statusOf(const QString& serial);
[[nodiscard]] QString textOf(const QString& button);
[[nodiscard]] bool isOpen(const QString& button);
/// Of the devices that are shown.
[[nodiscard]] QStringList serials();

/// The migration page's button, once it is open under this name.
void next(const QString& name);
/// Opens the button's menu by mouse and takes the action by keys.
void chooseFromMenu(const QString& button, const QString& action);
/// "Show N" leads to exactly these devices.
void show(const QString& condition, int count);
/// The device on the devices page.
void choose(const QString& serial);
/// What the details offer for the chosen device.
void mend(const QString& fix);
/// Gives the chosen device a new start, by a bundle in this file, or where the window proposes.
void deliverBundle(const QString& file = {});
void comesBackPredefined(const QString& serial);
/// To the chosen device, until it shows its custom certificate.
void push(const QString& serial);

/// Opens the devices page and waits until each device of the demo is there, as the estate has it come.
void seeTheFleetArrive();

struct WavesTaken
{
    int waves = 0;
    bool clockWasSet = false;
};
/// One wave after the other until the button says this. No wave may start that would drop somebody; a wrong
/// clock that stops one is set (K5).
void takeWavesUntil(const QString& name, WavesTaken& taken);

} // namespace integration::hands
