// "Why": the checks in the order in which they were made, on one line of beads. GUI thread.
#pragma once

#include "views/widgets/outcome.h"

#include <QString>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace views::widgets {

class GlyphLabel;

struct CheckRow
{
    Outcome outcome = Outcome::Open;
    QString label;
    QString measured; ///< set in mono at the right: "TLS 1.2", "212 d", "not evaluated"
    QString detail;   ///< tool tip: rule, certificate, field

    bool operator==(const CheckRow&) const = default;
};

class CheckList final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget* parent = nullptr);

    void setRows(const std::vector<CheckRow>& rows);
    /// The bead of the first that failed, to scroll to; null where none did.
    [[nodiscard]] QWidget* failed() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addRow(const CheckRow& row);

    std::vector<CheckRow> m_rows;
    std::vector<GlyphLabel*> m_beads;
    QVBoxLayout* m_lines;
};

} // namespace views::widgets
