// One field for everything that can be done or gone to (Ctrl+K): what is typed is looked up in what its
// sources know, the best fits stand below it, Enter takes the chosen one. Not modal; goes when it loses the
// focus. GUI thread.
#pragma once

#include <QDialog>
#include <QIcon>
#include <QString>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;

namespace views::widgets {
class TextLabel;
} // namespace views::widgets

namespace views::main_window {

struct PaletteEntry
{
    QIcon icon;
    QString text;
    QString detail; ///< what kind of thing it is, or its shortcut
    std::function<void()> act;
};
/// All that fits what was typed, so many at most, best first. "" asks for what is worth showing at once.
using PaletteSource = std::function<std::vector<PaletteEntry>(const QString& typed, std::size_t most)>;

class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    static constexpr std::size_t mostOfASource = 8;

    explicit CommandPalette(std::vector<PaletteSource> sources, QWidget* parent = nullptr);
    ~CommandPalette() override;

    [[nodiscard]] int count() const; ///< of entries in sight

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    class Entries;
    void lookUp(const QString& typed);
    void walk(int by);
    void take(int row);

    std::vector<PaletteSource> m_sources;
    QLineEdit* m_field;
    QListView* m_list;
    widgets::TextLabel* m_nothing; ///< in its place when nothing fits
    Entries* m_entries;
};

/// Of lines that are there anyway, the best fits.
[[nodiscard]] std::vector<PaletteEntry> bestFits(std::vector<PaletteEntry> all, const QString& typed,
                                                 std::size_t most);

} // namespace views::main_window
