// Which objects have all their settings in one form, and opening it. GUI thread.
#pragma once

#include <string>
#include <vector>

class QWidget;

namespace models::lifecycle {
class Lifecycle;
}

namespace views::dialogs {

struct ObjectSettingsWish
{
    models::lifecycle::Lifecycle& lifecycle;
    std::vector<std::string> path; ///< of the object, or of a setting in it: that field gets the focus
    QWidget* parent;
};

/// False when the path leads into no such object, or the candidate has it not.
bool openObjectSettings(const ObjectSettingsWish& wish);

} // namespace views::dialogs
