// SPDX-License-Identifier: EUPL-1.2
#include "model/recordtypes.h"
#include "store/sqlfile.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// Tables in whose texts nobody is named who is not told by the record itself, or who is another.
const QStringList namedOtherwise{u"person"_s, u"link"_s, u"setting"_s};

/// Codes, numbers, places in a book, and lists of codes and of records.
const QStringList noText{
    u"refcode"_s,
    u"external_id"_s,
    u"timezone"_s,
    u"mime"_s,
    u"sha256"_s,
    u"print_sha256"_s,
    u"data_sha256"_s,
    u"slug"_s,
    u"rule"_s,
    u"scheme"_s,
    u"country"_s,
    u"ror"_s,
    u"colour"_s,
    u"pattern"_s,
    u"hash_a"_s,
    u"hash_b"_s,
    u"words_a"_s,
    u"words_b"_s,
    u"doi"_s,
    u"isbn"_s,
    u"issn"_s,
    u"urn_nbn"_s,
    u"handle"_s,
    u"language"_s,
    u"volume"_s,
    u"issue"_s,
    u"pages"_s,
    u"edition"_s,
    u"budget_article"_s,
    u"code"_s,
    u"version"_s,
    u"page"_s,
    u"outcome"_s,
    u"initials"_s,
    u"locator"_s,
    u"report_no"_s,
    u"parliament_ref"_s,
    u"abbreviation"_s,
    u"sea_theme"_s,
    u"sea_subtheme"_s,
    u"effect_size"_s,
    u"parliamentary_dossier"_s,
    u"addressee_kind"_s,
    u"accessibility"_s,
    u"overridden"_s,
    u"knowledge_top"_s,
    u"cost_split"_s,
    u"arena"_s,
    u"destep"_s,
    u"methods"_s,
    u"shared_then"_s,
    u"grounds"_s,
    u"reaction_reference"_s,
};

/// What the query for texts that name somebody reads of a table.
QStringList columnsOf(const QString &query, const QString &table)
{
    const QString begin = u"FROM %1, json_tree(json_array("_s.arg(table);
    const qsizetype at = query.indexOf(begin);
    if (at < 0)
        return {};
    const qsizetype from = at + begin.size();
    QString columns = query.mid(from, query.indexOf(u") AS one"_s, from) - from);
    return columns.remove(u"json("_s).remove(u')').simplified().remove(u' ').split(u',');
}

} // namespace

/// Who asks what is kept about them is told every text with their name.
class TestWrittenNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextOfEveryRecordIsLookedAt()
    {
        const QString query = QString::fromUtf8(sqlFile("person/written"));
        QStringList missing;
        for (const RecordType *type : recordTypes()) {
            const QString table = QString::fromLatin1(type->table);
            if (namedOtherwise.contains(table))
                continue;
            const QStringList columns = columnsOf(query, table);
            for (const FieldInfo *field : type->fields) {
                const QString name = QString::fromLatin1(field->name);
                const bool isAuthors = name == u"contributions"_s; // those have a clause of their own
                const bool isText = field->kind == FieldKind::Text || field->kind == FieldKind::Memo ||
                                    (field->kind == FieldKind::List && !isAuthors);
                if (isText && !noText.contains(name) && !columns.contains(name))
                    missing.append(table + u'.' + name);
            }
        }

        QCOMPARE(missing, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestWrittenNames)
#include "tst_writtennames.moc"
