// Bytes in hex with what is printable of them; one part is marked, and where the cursor stands is told. GUI
// thread.
#pragma once

#include <QPlainTextEdit>

#include <cstddef>
#include <string>

namespace views::inspector {

class HexView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit HexView(QWidget* parent = nullptr);

    void setBytes(std::string bytes);
    /// `count` 0 marks nothing.
    void mark(std::size_t from, std::size_t count);

Q_SIGNALS:
    void byteChosen(qulonglong byte); ///< by the user

protected:
    void changeEvent(QEvent* event) override;

private:
    void showMark();
    void tellCursor();

    std::string m_bytes;
    std::size_t m_from = 0;
    std::size_t m_count = 0;
    bool m_isMoving = false; ///< by us
};

/// Place of a byte in the text, and of a place the byte; -1 beside the hex.
[[nodiscard]] int placeOfByte(std::size_t byte);
[[nodiscard]] int byteAtPlace(int place, std::size_t bytes);

} // namespace views::inspector
