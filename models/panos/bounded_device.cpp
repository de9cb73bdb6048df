#include "models/panos/bounded_device.h"

#include <algorithm>

namespace models::panos {

using session::base::ErrorCode;

namespace {

constexpr std::string_view dataMark = "[CDATA[";
constexpr std::size_t recentKept = 8;

} // namespace

BoundedDevice::BoundedDevice(QIODevice& source, ReadProgress progress, XmlBounds bounds)
    : m_source(source),
      m_progress(std::move(progress)),
      m_bounds(bounds)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BoundedDevice::readData(char* data, qint64 size)
{
    if (m_problem)
        return -1;
    if (m_progress && !m_progress(m_done)) {
        static_cast<void>(stop(ErrorCode::Cancelled, "reading was cancelled"));
        return -1;
    }
    const qint64 count = m_source.read(data, size);
    if (count < 0) {
        static_cast<void>(stop(ErrorCode::Storage, m_source.errorString().toStdString()));
        return -1;
    }
    if (count == 0)
        return -1;
    if (!takeAll({data, std::size_t(count)}))
        return -1;
    m_done += count;
    return count;
}

bool BoundedDevice::takeAll(std::string_view bytes)
{
    if (bytes.find('\0') != std::string_view::npos)
        return stop(ErrorCode::InvalidArgument, "this is no XML in UTF-8");
    const auto countLines = [&](std::size_t end) {
        m_line += int(std::ranges::count(bytes.substr(0, end), '\n'));
    };
    for (std::size_t at = 0; at < bytes.size();) {
        if (m_state == State::Text) { // most of a document: gone over in one go
            const std::size_t next = std::min(bytes.find('<', at), bytes.size());
            m_run += qint64(next - at);
            at = next;
            if (m_run <= m_bounds.text && at < bytes.size()) {
                enter(State::Opening);
                ++at;
                continue;
            }
            if (m_run <= m_bounds.text)
                break;
        } else if (take(bytes[at++])) {
            continue;
        }
        countLines(at);
        return stopAtLine();
    }
    countLines(bytes.size());
    return true;
}

/// Of what stopped it.
bool BoundedDevice::stopAtLine()
{
    std::string why = m_state == State::Declaration
                          ? "document types, entities and external references are refused"
                      : m_state == State::Tag ? "a tag is too long"
                                              : "a text is too long";
    return stop(ErrorCode::InvalidArgument, "line " + std::to_string(m_line) + ": " + std::move(why));
}

bool BoundedDevice::stop(ErrorCode code, std::string why)
{
    m_problem = session::base::Error{code, std::move(why)};
    return false;
}

void BoundedDevice::enter(State state)
{
    m_state = state;
    m_run = 0;
    m_recent.clear();
}

bool BoundedDevice::endsWith(std::string_view end) const
{
    return std::string_view(m_recent).ends_with(end);
}

/// False: this is where it has to stop.
bool BoundedDevice::take(char c)
{
    ++m_run;
    if (m_run > (m_state == State::Tag ? m_bounds.tag : m_bounds.text))
        return false;
    if (m_state != State::Tag) {
        m_recent += c;
        if (m_recent.size() > recentKept)
            m_recent.erase(0, 1);
    }
    return takeInside(c);
}

bool BoundedDevice::takeInside(char c)
{
    switch (m_state) {
    case State::Opening:
        m_quote = 0;
        enter(c == '!' ? State::Declaration : c == '?' ? State::Instruction : State::Tag);
        if (c == '>')
            enter(State::Text);
        return true;
    case State::Declaration:
        return declare();
    case State::Tag:
        if (m_quote == c)
            m_quote = 0;
        else if (!m_quote && (c == '"' || c == '\''))
            m_quote = c;
        else if (!m_quote && c == '>')
            enter(State::Text);
        return true;
    case State::Comment:
        if (m_run > 2 && endsWith("-->"))
            enter(State::Text);
        return true;
    case State::Data:
        if (endsWith("]]>"))
            enter(State::Text);
        return true;
    case State::Instruction:
        if (endsWith("?>"))
            enter(State::Text);
        return true;
    case State::Text:
        break;
    }
    return true;
}

bool BoundedDevice::declare()
{
    if (m_recent == "--") {
        enter(State::Comment);
        return true;
    }
    if (m_recent == dataMark) {
        enter(State::Data);
        return true;
    }
    if (dataMark.starts_with(m_recent) || m_recent == "-")
        return true;
    return false;
}

} // namespace models::panos
