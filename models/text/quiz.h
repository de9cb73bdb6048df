// The questions of the quiz: what an administrator has to know before a fleet is moved to custom
// certificates, each with its explanation and the id of the rule behind it (V-5). Any thread after the
// translators are installed.
#pragma once

#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace models::text {

struct QuizQuestion
{
    std::string_view rule; ///< "C10"
    QString question;
    QStringList answers; ///< the first one is right: whoever asks shuffles them
    QString explanation;
};

[[nodiscard]] std::vector<QuizQuestion> quizQuestions();

} // namespace models::text
