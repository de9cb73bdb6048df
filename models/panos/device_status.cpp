#include "models/panos/device_status.h"

#include "models/panos/xml_cursor.h"

#include <array>

namespace models::panos {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

struct StatusLeaf
{
    std::string_view element;
    std::string DeviceStatusRow::* member;
};
constexpr std::array statusLeaves{
    StatusLeaf{"serial", &DeviceStatusRow::serial},
    StatusLeaf{"hostname", &DeviceStatusRow::hostname},
    StatusLeaf{"model", &DeviceStatusRow::model},
    StatusLeaf{"sw-version", &DeviceStatusRow::softwareVersion},
    StatusLeaf{"ip-address", &DeviceStatusRow::address},
    StatusLeaf{"certificate-status", &DeviceStatusRow::certificateStatus},
    StatusLeaf{"certificate-subject-name", &DeviceStatusRow::certificateSubject},
    StatusLeaf{"certificate-expiry", &DeviceStatusRow::certificateExpiry},
    StatusLeaf{"connected-at", &DeviceStatusRow::connectedAt},
    StatusLeaf{"custom-certificate-usage", &DeviceStatusRow::customCertificateUsage},
};

std::string withoutBlanks(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string::npos ? std::string()
                                      : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

class StatusReader
{
public:
    explicit StatusReader(XmlCursor& cursor) : m_cursor(cursor) {}

    std::vector<DeviceStatusRow> rows;
    bool hasDevices = false;

    /// <response><result><devices>, or any end of that.
    void document()
    {
        if (m_cursor.name() != "devices")
            return m_cursor.children([this] { document(); });
        hasDevices = true;
        m_cursor.children([this] {
            if (m_cursor.name() == "entry")
                device();
            else
                m_cursor.skip();
        });
    }

private:
    void device()
    {
        DeviceStatusRow row;
        row.line = m_cursor.line();
        const std::string name = m_cursor.attribute(QLatin1String("name"));
        m_cursor.children([&] {
            const std::string element = m_cursor.name();
            for (const StatusLeaf& leaf : statusLeaves)
                if (leaf.element == element) {
                    row.*leaf.member = withoutBlanks(m_cursor.text());
                    return;
                }
            if (element == "connected")
                row.connected = withoutBlanks(m_cursor.text()) == "yes";
            else if (element == "ha")
                pair(row);
            else
                m_cursor.skip();
        });
        if (row.serial.empty())
            row.serial = name;
        rows.push_back(std::move(row));
    }

    /// <ha><state/><peer><serial/></peer></ha>
    void pair(DeviceStatusRow& row)
    {
        m_cursor.children([&] {
            if (m_cursor.name() == "peer")
                m_cursor.children([&] {
                    if (m_cursor.name() == "serial")
                        row.haPeer = withoutBlanks(m_cursor.text());
                    else
                        m_cursor.skip();
                });
            else
                m_cursor.skip();
        });
    }

    XmlCursor& m_cursor;
};

} // namespace

Result<std::vector<DeviceStatusRow>> readDeviceStatus(QIODevice& device, const ReadProgress& progress)
{
    XmlCursor cursor(device, progress);
    StatusReader reader(cursor);
    cursor.children([&] { reader.document(); });
    if (const auto read = cursor.result(); !read)
        return std::unexpected(read.error());
    if (!reader.hasDevices)
        return failure(ErrorCode::ParseFailed, "this is no answer to `show devices all`");
    return std::move(reader.rows);
}

} // namespace models::panos
