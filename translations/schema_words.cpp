// Writes the labels and the help of the schema table as a header that lupdate can read: `schema_words FILE`.
// models/text/schema_wording.h looks their translations up.
#include "models/config/schema/schema.h"

#include <QFile>
#include <QTextStream>

#include <set>
#include <string>

int main(int argc, char* argv[])
{
    if (argc != 2)
        return 2;
    std::set<std::string> words;
    for (const auto& setting : models::config::settings())
        words.insert({std::string(setting.label), std::string(setting.help)});
    for (const auto& list : models::config::entryLists())
        words.insert(std::string(list.label));
    words.erase("");
    QFile file(QString::fromLocal8Bit(argv[1]));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    QTextStream out(&file);
    for (const std::string& text : words) {
        QString escaped = QString::fromStdString(text);
        escaped.replace(QLatin1String("\\"), QLatin1String("\\\\"))
            .replace(QLatin1String("\""), QLatin1String("\\\""));
        out << "QT_TRANSLATE_NOOP(\"schema\", \"" << escaped << "\")\n";
    }
    out.flush();
    return file.error() == QFile::NoError ? 0 : 1;
}
