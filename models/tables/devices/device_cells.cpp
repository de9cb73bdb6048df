#include "models/tables/devices/device_cells.h"

#include "models/lifecycle/devices/eligibility.h"
#include "models/tables/devices/device_detail_cells.h"
#include "models/tables/natural_order.h"
#include "models/text/times.h"
#include "models/text/wording.h"

#include <QCoreApplication>

#include <limits>

namespace models::tables {

using lifecycle::DeviceRecord;
using session::base::TimePoint;

namespace {

QString certificateText(const DeviceRecord& record)
{
    const auto* leaf = record.leaf();
    if (!leaf)
        return {};
    if (record.shownAttempt()->verdict.world == session::trust::TrustWorld::Predefined)
        return QCoreApplication::translate("tables", "Predefined");
    return QString::fromUtf8(leaf->commonName());
}

std::optional<TimePoint> deadlineOf(const DeviceRecord& record)
{
    return record.session ? record.session->disconnectAt : std::nullopt;
}

/// Empty ones last.
SortKey keyOf(const std::optional<TimePoint>& time)
{
    return {.number = time ? time->time_since_epoch().count() : std::numeric_limits<std::int64_t>::max()};
}

/// Without a session, and while nothing is foreseen, there is nothing to say.
QString nextReconnectText(const DeviceRecord& record, TimePoint now)
{
    if (const auto doom = record.doom())
        return QCoreApplication::translate("tables", "Fails: %1").arg(models::text::cause(*doom));
    return record.ahead ? models::text::doomAhead(*record.ahead, now) : QString();
}

/// What would fail now first, then what falls with the commit, then by time.
std::optional<TimePoint> failsFrom(const DeviceRecord& record)
{
    if (record.doom() || (record.ahead && record.ahead->ground == session::trust::DoomAhead::Ground::Running))
        return TimePoint(std::chrono::milliseconds(0));
    if (!record.ahead)
        return std::nullopt;
    return record.ahead->from.value_or(TimePoint(std::chrono::milliseconds(1)));
}

QString statusText(const DeviceRecord& record, TimePoint now)
{
    return models::text::statusLabel(toText(statusOf(record, now)));
}

} // namespace

QString causeOf(const DeviceRecord& record, TimePoint now)
{
    switch (statusOf(record, now)) {
    case DeviceStatus::Failed:
    case DeviceStatus::Blocked:
        return record.lastRefused->verdict.reason ? models::text::cause(*record.lastRefused->verdict.reason)
                                                  : QString();
    case DeviceStatus::NotEligible:
        return models::text::notEligible(lifecycle::whyNotEligible(record).value_or(""));
    case DeviceStatus::Offline:
        if (!record.lastSeen)
            return QCoreApplication::translate("tables", "Never seen");
        return QCoreApplication::translate("tables", "Last seen %1")
            .arg(models::text::localTime(*record.lastSeen));
    default:
        if (const auto doom = record.doom())
            return models::text::doom(*doom, record.timeLeft(now));
        return record.ahead ? models::text::doomAhead(*record.ahead, now) : QString();
    }
}

QString statusToolTip(const DeviceRecord& record, TimePoint now)
{
    const QString cause = causeOf(record, now);
    return cause.isEmpty() ? QString() : statusText(record, now) + QLatin1Char('\n') + cause;
}

bool isDoomed(const DeviceRecord& record)
{
    return record.doom().has_value() || record.ahead.has_value();
}

bool onlyExpires(const DeviceRecord& record)
{
    return !record.doom() && record.ahead &&
           record.ahead->ground == session::trust::DoomAhead::Ground::Time &&
           record.ahead->reason == session::trust::Reason::Expired;
}

int expiryMark(const DeviceRecord& record, TimePoint now)
{
    const auto expiry = record.isRefused() ? std::nullopt : record.expiry();
    if (!expiry || *expiry - now > lifecycle::expiringWithin)
        return 0;
    return *expiry - now > lifecycle::expiringSoonWithin ? 1 : 2;
}

QString leavingText()
{
    return QCoreApplication::translate("tables", "Leaves at commit");
}

QString cellText(const DeviceRecord& record, DeviceColumn column, TimePoint now)
{
    switch (column) {
    case DeviceColumn::Status:
        return statusText(record, now);
    case DeviceColumn::Name:
        return record.hostname.empty() ? QString::fromUtf8(record.serial.value)
                                       : QString::fromUtf8(record.hostname);
    case DeviceColumn::Serial:
        return QString::fromUtf8(record.serial.value);
    case DeviceColumn::Group:
        return QString::fromUtf8(record.deviceGroup);
    case DeviceColumn::Template:
        return QString::fromUtf8(record.templateStack);
    case DeviceColumn::Certificate:
        return certificateText(record);
    case DeviceColumn::Expires: {
        const auto expiry = record.expiry();
        return expiry ? models::text::remaining(*expiry - now) : QString();
    }
    case DeviceColumn::Disconnect: {
        const auto deadline = deadlineOf(record);
        if (!deadline && record.doom())
            return QCoreApplication::translate("tables", "next wait");
        return deadline ? models::text::countdown(*deadline - now) : QString();
    }
    case DeviceColumn::NextReconnect:
        return nextReconnectText(record, now);
    case DeviceColumn::Model:
        return QString::fromUtf8(record.model);
    case DeviceColumn::Software:
        return QString::fromUtf8(record.softwareVersion);
    case DeviceColumn::Address: {
        const auto& attempt = record.shownAttempt();
        return attempt ? QString::fromUtf8(attempt->peerAddress) : QString();
    }
    case DeviceColumn::TemplateStatus:
        if (record.reverted && !record.inSync())
            return QCoreApplication::translate("tables", "Reverted");
        return record.inSync() ? QCoreApplication::translate("tables", "In sync")
                               : QCoreApplication::translate("tables", "Out of sync");
    default:
        break;
    }
    return detailText(record, column, now);
}

SortKey textKey(const QString& folded)
{
    return {.number = folded.isEmpty() ? 1 : 0, .text = folded};
}

SortKey sortKey(const DeviceRecord& record, DeviceColumn column, TimePoint now)
{
    switch (column) {
    case DeviceColumn::Status:
        return {.number = int(statusOf(record, now))};
    case DeviceColumn::Expires:
        return keyOf(record.expiry());
    case DeviceColumn::Disconnect: {
        SortKey key = keyOf(deadlineOf(record));
        key.number -= record.doom() && !deadlineOf(record) ? 1 : 0; // before those that stay
        return key;
    }
    case DeviceColumn::NextReconnect:
        return keyOf(failsFrom(record));
    case DeviceColumn::Software:
        return {.version = session::base::parseSoftwareVersion(record.softwareVersion)};
    case DeviceColumn::Serial:
        return {};
    default:
        if (isDetail(column))
            return detailKey(record, column, now);
        return textKey(inNaturalOrder(cellText(record, column, now).toCaseFolded()));
    }
}

QString columnTitle(DeviceColumn column)
{
    switch (column) {
    case DeviceColumn::Status:
        return QCoreApplication::translate("tables", "Status");
    case DeviceColumn::Name:
        return QCoreApplication::translate("tables", "Device");
    case DeviceColumn::Serial:
        return QCoreApplication::translate("tables", "Serial");
    case DeviceColumn::Group:
        return QCoreApplication::translate("tables", "Group");
    case DeviceColumn::Template:
        return QCoreApplication::translate("tables", "Template stack");
    case DeviceColumn::Certificate:
        return QCoreApplication::translate("tables", "Client certificate");
    case DeviceColumn::Expires:
        return QCoreApplication::translate("tables", "Expires");
    case DeviceColumn::Disconnect:
        return QCoreApplication::translate("tables", "Disconnect");
    case DeviceColumn::NextReconnect:
        return QCoreApplication::translate("tables", "Next reconnect");
    case DeviceColumn::Model:
        return QCoreApplication::translate("tables", "Model");
    case DeviceColumn::Software:
        return QCoreApplication::translate("tables", "Software");
    case DeviceColumn::Address:
        return QCoreApplication::translate("tables", "Address");
    case DeviceColumn::TemplateStatus:
        return QCoreApplication::translate("tables", "Template");
    default:
        break;
    }
    return detailTitle(column);
}

bool isMonospace(DeviceColumn column)
{
    switch (column) {
    case DeviceColumn::Serial:
    case DeviceColumn::Expires:
    case DeviceColumn::Disconnect:
    case DeviceColumn::Software:
    case DeviceColumn::Address:
    case DeviceColumn::HaPeer:
    case DeviceColumn::Tls:
    case DeviceColumn::Cipher:
    case DeviceColumn::ConnectedSince:
    case DeviceColumn::LastSeen:
    case DeviceColumn::Clock:
    case DeviceColumn::Clients:
    case DeviceColumn::LogRecords:
        return true;
    default:
        return false;
    }
}

bool isRightAligned(DeviceColumn column)
{
    switch (column) {
    case DeviceColumn::Expires:
    case DeviceColumn::Disconnect:
    case DeviceColumn::Clock:
    case DeviceColumn::Clients:
    case DeviceColumn::LogRecords:
        return true;
    default:
        return false;
    }
}

} // namespace models::tables
