// Asks before a push to a template stack or a group: how many devices get what runs now, how many are there
// at once. GUI thread. F-2, panos 8.
#pragma once

#include "models/lifecycle/push_request.h"
#include <QString>

#include <functional>

class QWidget;

namespace models::lifecycle {
class Lifecycle;
}

namespace views::dialogs {

struct PushQuestion
{
    models::lifecycle::Lifecycle& lifecycle;
    models::lifecycle::PushRequest request;
    QString name; ///< of the stack or group
    QWidget* parent;
};

/// `pushed` follows when the job has begun; a push that can't be is told of.
void askToPush(const PushQuestion& question, std::function<void()> pushed);

} // namespace views::dialogs
