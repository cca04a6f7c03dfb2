// SPDX-License-Identifier: EUPL-1.2
#include "exchange/bibtexmapping.h"

namespace kb {

namespace {

bool isEscapable(QChar c)
{
    return c == u':' || c == u';' || c == u'\\';
}

/// Parts between separators that no backslash stands before; backslashes stay.
QStringList partsBetween(const QString &text, QChar separator)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size() && isEscapable(text[i + 1]))
            parts.back() += text[i++];
        else if (text[i] == separator) {
            parts.append(QString());
            continue;
        }
        parts.back() += text[i];
    }
    return parts;
}

QString unescaped(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size() && isEscapable(text[i + 1]))
            ++i;
        plain += text[i];
    }
    return plain;
}

QString escaped(const QString &text)
{
    QString safe;
    for (const QChar c : text)
        safe += isEscapable(c) ? u'\\' + QString(c) : QString(c);
    return safe;
}

/// An address or a path alone has colons of its own.
bool isBarePlace(const QString &file)
{
    return file.contains(u"://") || file.count(u':') < 2;
}

} // namespace

QList<FileReference> bibtexFiles(const QString &field)
{
    QList<FileReference> files;
    for (const QString &file : partsBetween(field, u';')) {
        QStringList parts = partsBetween(file, u':');
        if (parts.size() < 3 || isBarePlace(file)) {
            files.append({.place = unescaped(file)});
            continue;
        }
        const QString name = unescaped(parts.takeFirst());
        const QString mime = unescaped(parts.takeLast());
        files.append({unescaped(parts.join(u':')), name, mime});
    }
    return files;
}

QString bibtexFiles(const QList<FileReference> &files)
{
    QStringList texts;
    for (const FileReference &file : files)
        texts.append(escaped(file.name) + u':' + escaped(file.place) + u':' + escaped(file.mime));
    return texts.join(u';');
}

} // namespace kb
