// SPDX-License-Identifier: EUPL-1.2
#include "exchange/bibtexmapping.h"

#include <QHash>

namespace kb {

namespace {

constexpr int MaxGenerations = 4;
constexpr qsizetype InheritedPerField = 10; ///< fields in all, for each field in the file

/// The name under which a child gets a field of the entry that it refers to.
QString inheritedName(const QString &name, QStringView reference)
{
    if (reference == u"crossref" && name == u"title")
        return QStringLiteral("booktitle");
    if (reference == u"crossref" && name == u"subtitle")
        return QStringLiteral("booksubtitle");
    return name;
}

bool staysBehind(const QString &name)
{
    return name == u"crossref" || name == u"xdata" || name == u"ids" || name == u"keywords" ||
           name == u"abstract" || name == u"file" || name == u"note";
}

/// Hands down fields from entry to entry.
class Heritage
{
public:
    explicit Heritage(const QList<BibtexEntry> &entries);

    void handDown(QStringView reference, BibtexEntry &child);

private:
    void handDown(const BibtexEntry &parent, QStringView reference, BibtexEntry &child);

    const QList<BibtexEntry> m_entries;
    QHash<QString, qsizetype> m_byKey;
    qsizetype m_mayInherit = 0;
};

Heritage::Heritage(const QList<BibtexEntry> &entries)
    : m_entries(entries)
{
    for (qsizetype i = entries.size() - 1; i >= 0; --i) {
        m_byKey.insert(entries[i].key.toLower(), i);
        m_mayInherit += entries[i].fields.size() * InheritedPerField;
    }
}

void Heritage::handDown(QStringView reference, BibtexEntry &child)
{
    QString key = child.value(reference).toLower();
    for (int generation = 0; generation < MaxGenerations && !key.isEmpty(); ++generation) {
        const auto parent = m_byKey.constFind(key);
        if (parent == m_byKey.constEnd() || m_mayInherit < m_entries[*parent].fields.size()) {
            child.remarks.append({Remark::Code::MissingParent, key, child.line});
            return;
        }
        handDown(m_entries[*parent], reference, child);
        key = m_entries[*parent].value(reference).toLower();
    }
}

void Heritage::handDown(const BibtexEntry &parent, QStringView reference, BibtexEntry &child)
{
    m_mayInherit -= parent.fields.size();
    QSet<QString> own;
    for (const BibtexField &field : child.fields)
        own.insert(field.name);
    for (const BibtexField &field : parent.fields) {
        const QString name = inheritedName(field.name, reference);
        if (!own.contains(name) && !staysBehind(field.name))
            child.fields.append({name, field.value});
    }
}

} // namespace

void inherit(QList<BibtexEntry> &entries)
{
    Heritage heritage(entries);
    for (BibtexEntry &child : entries) {
        heritage.handDown(u"crossref", child);
        heritage.handDown(u"xdata", child);
    }
}

} // namespace kb
