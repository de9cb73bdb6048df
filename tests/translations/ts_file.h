// A .ts file as a test wants it: every message with its translation, in order.
#pragma once

#include <QFile>
#include <QStringList>
#include <QXmlStreamReader>

#include <vector>

namespace tst_translations {

struct Message
{
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    bool isFinished = false;
    QStringList texts; ///< one, or one for each form of the plural

    /// What a program looks it up by.
    [[nodiscard]] QString key() const
    {
        return QStringList{context, source, comment, isPlural ? QStringLiteral("n") : QString()}.join(
            QLatin1Char('\x1f'));
    }
};

/// Empty when the file can't be read.
inline std::vector<Message> messagesOf(const QString& name)
{
    QFile file(name);
    std::vector<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto element = xml.name();
        if (element == QLatin1String("name"))
            context = xml.readElementText();
        else if (element == QLatin1String("message"))
            messages.push_back({.context = context,
                                .source = {},
                                .comment = {},
                                .isPlural = xml.attributes().hasAttribute(QLatin1String("numerus")),
                                .isFinished = false,
                                .texts = {}});
        else if (element == QLatin1String("source"))
            messages.back().source = xml.readElementText();
        else if (element == QLatin1String("comment"))
            messages.back().comment = xml.readElementText();
        else if (element == QLatin1String("translation")) {
            messages.back().isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.back().isPlural)
                messages.back().texts << xml.readElementText();
        } else if (element == QLatin1String("numerusform"))
            messages.back().texts << xml.readElementText();
    }
    return xml.hasError() ? std::vector<Message>() : messages;
}

} // namespace tst_translations
