#include "tests/interop/path_suite.h"

#include "tests/interop/case_file.h"

#include <QJsonArray>

namespace interop {
namespace {

QByteArray joined(const QJsonValue& blocks)
{
    QByteArray text;
    for (const QJsonValue& block : blocks.toArray())
        text += block.toString().toLatin1() + '\n';
    return text;
}

QStringList texts(const QJsonValue& values)
{
    QStringList list;
    for (const QJsonValue& value : values.toArray())
        list << value.toString();
    return list;
}

PathCase caseFrom(const QJsonObject& line)
{
    PathCase one{.id = line["id"].toVariant().toString(),
                 .trusted = joined(line["trusted"]),
                 .untrusted = joined(line["untrusted"]),
                 .leaf = line["leaf"].toString().toLatin1(),
                 .crls = joined(line["crls"]),
                 .checksCrls = line["crl_check"].toString() == "all",
                 .time = line["time"].toString(),
                 .purpose = line["purpose"].toString(),
                 .peerKind = line["peer_name"]["kind"].toString(),
                 .peerName = line["peer_name"]["value"].toString(),
                 .maxDepth = {},
                 .policies = texts(line["policies"]),
                 .explicitPolicy = line["explicit_policy"].toBool(),
                 .inhibitMapping = line["inhibit_map"].toBool(),
                 .inhibitAnyPolicy = line["inhibit_any"].toBool(),
                 .opensslOptions = texts(line["openssl_options"]),
                 .isAcceptable = line["expected"].toString() == "accept"};
    if (line["max_depth"].isDouble())
        one.maxDepth = line["max_depth"].toInt();
    one.authLevel = line["auth_level"].toInt(one.authLevel);
    return one;
}

} // namespace

QList<PathCase> readPathSuite(const QString& suite)
{
    QList<PathCase> cases;
    for (const QJsonObject& line : readCases("data/paths/" + suite + ".jsonl.gz")) {
        if (line["leaf"].toString().isEmpty())
            qFatal("%s: case %lld has no leaf", qPrintable(suite), static_cast<long long>(cases.size()) + 1);
        cases << caseFrom(line);
    }
    return cases;
}

} // namespace interop
