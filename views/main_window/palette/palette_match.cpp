#include "views/main_window/palette/palette_match.h"

#include <QStringList>

#include <algorithm>

namespace views::main_window {

namespace {

constexpr int atWord = 10;
constexpr int insideWord = 20;
constexpr int scattered = 40;
constexpr qsizetype leastScattered = 3; ///< shorter ones would be in nearly every line

std::optional<int> scatteredScore(const QString& line, const QString& word)
{
    qsizetype at = -1;
    qsizetype first = -1;
    for (const QChar letter : word) {
        at = line.indexOf(letter, at + 1);
        if (at < 0)
            return std::nullopt;
        first = first < 0 ? at : first;
    }
    return word.size() < leastScattered ? std::nullopt : std::optional(scattered + int(at - first));
}

std::optional<int> wordScore(const QString& line, const QString& word)
{
    std::optional<int> best;
    for (qsizetype at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
        const bool isStart = at == 0 || !line.at(at - 1).isLetterOrNumber();
        const int score = at == 0 ? 0 : isStart ? atWord : insideWord;
        best = std::min(best.value_or(score), score);
    }
    return best ? best : scatteredScore(line, word);
}

} // namespace

std::optional<int> matchScore(const QString& line, const QString& typed)
{
    int sum = 0;
    for (const QString& word : typed.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto score = wordScore(line.toCaseFolded(), word);
        if (!score)
            return std::nullopt;
        sum += *score;
    }
    return sum;
}

} // namespace views::main_window
