// The quiz: one question after the other in a new order each time, the answer with its reason, and what was
// wrong at the end (V-5). GUI thread.
#pragma once

#include "models/text/quiz.h"
#include "views/dialogs/forms/form_dialog.h"

#include <cstdint>
#include <vector>

class QButtonGroup;
class QRadioButton;

namespace views::widgets {
class Banner;
class TextLabel;
} // namespace views::widgets

namespace views::dialogs {

class QuizDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// The order follows from `seed`.
    QuizDialog(std::vector<models::text::QuizQuestion> questions, std::uint32_t seed,
               QWidget* parent = nullptr);

    [[nodiscard]] int right() const { return m_right; }

protected:
    void send() override; ///< checks the answer, then goes on

private:
    void ask();
    void check();
    void sayResult();
    [[nodiscard]] bool isOver() const { return m_at >= m_questions.size(); }

    std::vector<models::text::QuizQuestion> m_questions; ///< in the order in which they are asked
    std::vector<std::vector<int>> m_orders;              ///< of each one's answers
    std::size_t m_at = 0;
    int m_right = 0;
    bool m_isChecked = false; ///< the answer in sight
    QStringList m_missed;     ///< rule ids
    widgets::TextLabel* m_progress;
    widgets::TextLabel* m_question;
    QButtonGroup* m_group;
    std::vector<QRadioButton*> m_answers;
    widgets::Banner* m_verdict;
};

} // namespace views::dialogs
