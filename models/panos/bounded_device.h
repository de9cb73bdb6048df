// XML text on its way into QXmlStreamReader: bytes are passed on while nothing in them can make the reader
// grow. Refuses document types (and with them entities and external references) before the reader sees one,
// any text, comment or tag that is too long, and what is not UTF-8 text; tells how far it is and may be told
// to stop. One thread.
#pragma once

#include "session/base/error.h"

#include <QIODevice>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace models::panos {

/// Called with the bytes read so far; false stops.
using ReadProgress = std::function<bool(qint64 done)>;

struct XmlBounds
{
    qint64 text = 1 << 20; ///< bytes of one run of text, one comment, one CDATA section
    qint64 tag = 1 << 16;  ///< bytes of one tag with its attributes
    int depth = 64;        ///< of elements within elements
};

class BoundedDevice final : public QIODevice
{
public:
    BoundedDevice(QIODevice& source, ReadProgress progress, XmlBounds bounds = {});

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Why reading ended before the end: ErrorCode::InvalidArgument for what is refused, Cancelled, Storage.
    [[nodiscard]] const std::optional<session::base::Error>& problem() const { return m_problem; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    enum class State { Text, Opening, Declaration, Tag, Comment, Data, Instruction };
    [[nodiscard]] bool takeAll(std::string_view bytes);
    [[nodiscard]] bool take(char c);
    [[nodiscard]] bool stopAtLine();
    [[nodiscard]] bool takeInside(char c);
    [[nodiscard]] bool declare();
    [[nodiscard]] bool endsWith(std::string_view end) const;
    void enter(State state);
    [[nodiscard]] bool stop(session::base::ErrorCode code, std::string why);

    QIODevice& m_source;
    ReadProgress m_progress;
    XmlBounds m_bounds;
    std::optional<session::base::Error> m_problem;
    State m_state = State::Text;
    char m_quote = 0;
    qint64 m_run = 0;     ///< bytes since the state began
    std::string m_recent; ///< the last few of them
    qint64 m_done = 0;
    int m_line = 1;
};

} // namespace models::panos
