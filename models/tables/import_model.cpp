#include "models/tables/import_model.h"

#include "models/tables/devices/device_status.h"
#include "models/tables/rows_model.h"
#include "models/tables/words.h"
#include "models/text/import_wording.h"
#include "models/text/times.h"
#include "models/text/wording.h"

#include <algorithm>

namespace models::tables {

using lifecycle::ImportKind;
using lifecycle::ImportObstacle;
using lifecycle::ImportRow;
using lifecycle::KeyMatch;

namespace {

constexpr std::chrono::days expiryMarkedWithin(30);

QString toQt(const std::string& value)
{
    return QString::fromStdString(value);
}

QString kindText(const ImportRow& row)
{
    if (row.unread)
        return text::objectKind(row.unread->kind);
    if (row.kind == ImportKind::PrivateKey)
        return Words::tr("Private key");
    if (row.kind == ImportKind::Request)
        return Words::tr("Request");
    return row.isAuthority() ? Words::tr("CA certificate") : Words::tr("Certificate");
}

QString chainText(const ImportRow& row)
{
    if (row.kind != ImportKind::Certificate)
        return {};
    if (row.isChainComplete)
        return row.chain.empty() ? Words::tr("Self-signed") : Words::tr("Complete");
    return Words::tr("Lacks %1").arg(toQt(row.missingIssuer));
}

QString resultText(const ImportRow& row)
{
    if (row.unread)
        return text::readProblem(row.unread->problem);
    if (row.obstacle) {
        const QString words = text::importObstacle(toText(*row.obstacle));
        return row.duplicateOf.empty() ? words : Words::tr("%1 as %2").arg(words, toQt(row.duplicateOf));
    }
    return row.take ? Words::tr("Will be imported") : Words::tr("Will be skipped");
}

QString warningText(const ImportRow& row)
{
    QStringList warnings;
    for (const lifecycle::Weakness weakness : row.weaknesses)
        warnings << text::weakness(toText(weakness));
    return warnings.join(QStringLiteral(", "));
}

DeviceStatus glyphOf(const ImportRow& row)
{
    if (row.obstacle == ImportObstacle::AlreadyHere || row.obstacle == ImportObstacle::TwiceInTheImport ||
        row.obstacle == ImportObstacle::RequestAnswered)
        return DeviceStatus::Offline;
    if (row.obstacle)
        return DeviceStatus::Failed;
    return row.take ? DeviceStatus::Custom : DeviceStatus::Offline;
}

bool isSame(const ImportRow& left, const ImportRow& right)
{
    return left.kind == right.kind && left.source == right.source && left.place == right.place &&
           left.certificate == right.certificate;
}

} // namespace

ImportModel::ImportModel(QObject* parent) : QAbstractTableModel(parent) {}

void ImportModel::setReview(lifecycle::ImportReview review, session::base::TimePoint now)
{
    beginResetModel();
    for (ImportRow& row : review.rows) {
        const auto before =
            std::ranges::find_if(m_review.rows, [&](const ImportRow& old) { return isSame(old, row); });
        if (before == m_review.rows.end() || before->obstacle || row.obstacle)
            continue;
        row.take = before->take;
        if (row.keyMatch == before->keyMatch)
            row.name = before->name;
    }
    m_review = std::move(review);
    m_now = now;
    endResetModel();
    Q_EMIT choiceChanged();
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_review.rows.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ImportColumn::ColumnCount);
}

QString ImportModel::text(const ImportRow& row, ImportColumn column) const
{
    switch (column) {
    case ImportColumn::Take:
    case ImportColumn::ColumnCount:
        break;
    case ImportColumn::Name:
        return toQt(row.name);
    case ImportColumn::Kind:
        return kindText(row);
    case ImportColumn::Subject:
        return row.certificate && !row.certificate->commonName().empty() ? toQt(row.certificate->commonName())
                                                                         : toQt(row.subject);
    case ImportColumn::Key:
        return row.kind == ImportKind::Unread ? QString() : text::keyMatch(toText(row.keyMatch));
    case ImportColumn::Chain:
        return chainText(row);
    case ImportColumn::Expires:
        if (!row.expiry)
            return {};
        return (*row.expiry - m_now <= expiryMarkedWithin ? QStringLiteral("▲ ") : QString()) +
               text::remaining(*row.expiry - m_now);
    case ImportColumn::Result:
        return resultText(row);
    }
    return {};
}

QString ImportModel::toolTip(const ImportRow& row, ImportColumn column) const
{
    const QString where = row.source.empty()
                              ? text::objectPlace(row.place)
                              : Words::tr("%1, %2").arg(toQt(row.source), text::objectPlace(row.place));
    switch (column) {
    case ImportColumn::Subject:
        return toQt(row.subject);
    case ImportColumn::Expires:
        return row.expiry ? text::bothTimes(*row.expiry) : QString();
    case ImportColumn::Result: { // the whole of it: its cell may be too narrow
        const QString why = row.unread ? toQt(row.unread->detail) : warningText(row);
        return why.isEmpty() ? resultText(row) : QStringLiteral("%1: %2").arg(resultText(row), why);
    }
    default:
        return where;
    }
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRow& row = m_review.rows[std::size_t(index.row())];
    const auto column = ImportColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::CheckStateRole:
        if (column == ImportColumn::Take)
            return row.take && row.canBeTaken() ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole:
        if (column == ImportColumn::Take)
            return row.take && row.canBeTaken() ? Words::tr("Take") : Words::tr("Skip");
        return text(row, column);
    case RowStatusRole:
        return column == ImportColumn::Result ? QVariant::fromValue(glyphOf(row)) : QVariant();
    case RowCauseRole:
        return column == ImportColumn::Result && row.canBeTaken() ? warningText(row) : QString();
    case RowMarksRole:
        return column == ImportColumn::Result && row.canBeTaken() && !row.weaknesses.empty() ? 1 : 0;
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const char* const titles[] = {
        QT_TRANSLATE_NOOP("tables", "Take"),    QT_TRANSLATE_NOOP("tables", "Name"),
        QT_TRANSLATE_NOOP("tables", "What"),    QT_TRANSLATE_NOOP("tables", "Subject"),
        QT_TRANSLATE_NOOP("tables", "Key"),     QT_TRANSLATE_NOOP("tables", "Chain"),
        QT_TRANSLATE_NOOP("tables", "Expires"), QT_TRANSLATE_NOOP("tables", "Result")};
    static_assert(std::size(titles) == std::size_t(ImportColumn::ColumnCount));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return Words::tr(titles[section]);
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (!index.isValid())
        return {};
    const ImportRow& row = m_review.rows[std::size_t(index.row())];
    if (row.canBeTaken() && ImportColumn(index.column()) == ImportColumn::Take)
        flags |= Qt::ItemIsUserCheckable;
    const bool isNew = row.keyMatch == KeyMatch::None || row.keyMatch == KeyMatch::Came;
    if (row.canBeTaken() && isNew && ImportColumn(index.column()) == ImportColumn::Name)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    ImportRow& row = m_review.rows[std::size_t(index.row())];
    if (role == Qt::CheckStateRole && flags(index).testFlag(Qt::ItemIsUserCheckable))
        row.take = value.toInt() == Qt::Checked;
    else if (role == Qt::EditRole && flags(index).testFlag(Qt::ItemIsEditable))
        row.name = value.toString().trimmed().toStdString();
    else
        return false;
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columnCount() - 1));
    Q_EMIT choiceChanged();
    return true;
}

} // namespace models::tables
