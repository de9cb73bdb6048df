// Short messages and questions as window-modal dialogs that do not block: the answer comes back as a call.
// GUI thread.
#pragma once

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
