// Going through XML element by element, whatever stands in between. Private to this room. One thread.
#pragma once

#include "models/panos/bounded_device.h"
#include "session/base/error.h"

#include <QXmlStreamReader>

#include <functional>
#include <string>

namespace models::panos {

class XmlCursor
{
public:
    XmlCursor(QIODevice& source, const ReadProgress& progress, XmlBounds bounds = {});

    /// Calls back for each element inside the present one (each has to be read to its end there: by
    /// children(), text() or skip()) and for each comment.
    using OnElement = std::function<void()>;
    using OnComment = std::function<void(std::string_view)>;
    void children(const OnElement& onElement, const OnComment& onComment = {});
    /// The text of the present element, which it leaves; elements inside are passed over.
    [[nodiscard]] std::string text();
    /// Leaves the present element; how many leaves are in it.
    std::size_t skip();

    [[nodiscard]] std::string name() const;
    [[nodiscard]] std::string attribute(QLatin1String name) const; ///< "" when there is none
    [[nodiscard]] int line() const { return int(m_xml.lineNumber()); }
    /// No more elements come.
    [[nodiscard]] bool hasFailed() const { return m_xml.hasError(); }
    [[nodiscard]] session::base::Result<> result() const;

private:
    bool goDeeper();
    void raiseTooDeep();

    BoundedDevice m_device;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    int m_deepest;
    qint64 m_longestText;
};

} // namespace models::panos
