#include "views/dialogs/quiz_dialog.h"

#include "views/theme/tokens.h"
#include "views/widgets/banner.h"
#include "views/widgets/text_label.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <random>

namespace views::dialogs {

using models::tables::DeviceStatus;
using models::text::QuizQuestion;
using theme::TextRole;
using widgets::Ink;
using widgets::TextLabel;

namespace {

constexpr int quizWidth = 560;

} // namespace

QuizDialog::QuizDialog(std::vector<QuizQuestion> questions, std::uint32_t seed, QWidget* parent)
    : FormDialog({.name = QStringLiteral("quizDialog"),
                  .title = tr("Quiz"),
                  .subtitle = tr("What one has to know before a fleet is moved to custom certificates"),
                  .accept = tr("&Check")},
                 parent),
      m_questions(std::move(questions)),
      m_progress(new TextLabel({.role = TextRole::Small, .ink = Ink::Tertiary}, this)),
      m_question(new TextLabel({.role = TextRole::BodyStrong}, this)),
      m_group(new QButtonGroup(this)),
      m_verdict(new widgets::Banner(this))
{
    setMinimumWidth(quizWidth);
    std::mt19937 random(seed);
    std::ranges::shuffle(m_questions, random);
    std::size_t most = 0;
    for (const QuizQuestion& question : m_questions) {
        std::vector<int> order(std::size_t(question.answers.size()));
        std::iota(order.begin(), order.end(), 0);
        std::ranges::shuffle(order, random);
        m_orders.push_back(std::move(order));
        most = std::max(most, std::size_t(question.answers.size()));
    }
    m_progress->setObjectName(QStringLiteral("quiz.progress"));
    m_question->setObjectName(QStringLiteral("quiz.question"));
    m_question->setWordWrap(true);
    body()->addWidget(m_progress);
    body()->addWidget(m_question);
    for (std::size_t i = 0; i < most; ++i) {
        auto* answer = new QRadioButton(this);
        answer->setObjectName(QStringLiteral("quiz.answer.%1").arg(i));
        m_group->addButton(answer, int(i));
        m_answers.push_back(answer);
        body()->addWidget(answer);
    }
    m_verdict->setObjectName(QStringLiteral("quiz.verdict"));
    body()->addWidget(m_verdict);
    body()->addStretch(1);
    connect(m_group, &QButtonGroup::idToggled, this, [this] {
        setObstacle(isOver() || m_group->checkedId() >= 0 ? QString() : tr("Choose an answer"));
    });
    ask();
}

void QuizDialog::ask()
{
    m_isChecked = false;
    m_verdict->hide();
    if (isOver())
        return sayResult();
    const QuizQuestion& question = m_questions.at(m_at);
    m_progress->setText(tr("Question %1 of %2").arg(m_at + 1).arg(m_questions.size()) +
                        QStringLiteral("  ·  ") + tr("%n right", nullptr, m_right));
    m_question->setText(question.question);
    m_group->setExclusive(false);
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        const bool isThere = i < m_orders.at(m_at).size();
        m_answers[i]->setVisible(isThere);
        m_answers[i]->setChecked(false);
        m_answers[i]->setEnabled(true);
        if (isThere)
            m_answers[i]->setText(question.answers.at(m_orders.at(m_at).at(i)));
    }
    m_group->setExclusive(true);
    setAcceptText(tr("&Check"));
    setObstacle(tr("Choose an answer"));
    m_answers.front()->setFocus();
}

void QuizDialog::send()
{
    if (isOver()) {
        m_at = 0;
        m_right = 0;
        m_missed.clear();
        return ask();
    }
    if (!m_isChecked)
        return check();
    ++m_at;
    ask();
}

void QuizDialog::check()
{
    const QuizQuestion& question = m_questions.at(m_at);
    const bool isRight = m_orders.at(m_at).at(std::size_t(m_group->checkedId())) == 0;
    m_isChecked = true;
    if (isRight)
        ++m_right;
    else
        m_missed << QString::fromUtf8(question.rule.data(), qsizetype(question.rule.size()));
    const QString rule = QString::fromUtf8(question.rule.data(), qsizetype(question.rule.size()));
    m_verdict->setContent({.glyph = {.status = isRight ? DeviceStatus::Custom : DeviceStatus::Failed},
                           .state = isRight ? tr("Right") : tr("Not quite: %1").arg(question.answers.front()),
                           .cause = question.explanation + QLatin1Char(' ') + tr("(rule %1)").arg(rule)});
    m_verdict->show();
    for (QRadioButton* answer : m_answers)
        answer->setEnabled(false);
    setAcceptText(m_at + 1 < m_questions.size() ? tr("&Next question") : tr("&Finish"));
    setObstacle({});
    makeRoom();
}

void QuizDialog::sayResult()
{
    for (QRadioButton* answer : m_answers)
        answer->hide();
    m_progress->setText(tr("%n right", nullptr, m_right));
    m_question->setText(
        m_missed.isEmpty()
            ? tr("All of them were right.")
            : tr("These rules are worth another look: %1").arg(m_missed.join(QStringLiteral(", "))));
    setAcceptText(tr("&Once more"));
    setObstacle({});
}

} // namespace views::dialogs
