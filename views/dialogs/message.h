// Short messages and questions as window-modal dialogs that do not block: the answer comes back as a call.
// GUI thread.
#pragma once

#include "session/base/error.h"

#include <QString>

#include <functional>

class QWidget;

namespace views::dialogs {

struct Message
{
    QString headline;  ///< one sentence
    QString text = {}; ///< what it means, what to do
    bool isTrouble = true;
};

void tell(QWidget* parent, const Message& message);
/// Nothing when it was done; else the headline with the reason.
void tellFailure(QWidget* parent, const session::base::Result<>& done, const QString& headline);

struct Question
{
    Message message;
    QString confirm;     ///< the verb on the button
    QString other = {};  ///< that of another way out; "": there is none
    bool isLoss = false; ///< something is gone or undone then: Enter alone must not do it
};
/// Calls `confirmed`, or `otherwise`, when the user says so; Escape and Cancel do nothing.
void ask(QWidget* parent, const Question& question, std::function<void()> confirmed,
         std::function<void()> otherwise = {});

} // namespace views::dialogs
