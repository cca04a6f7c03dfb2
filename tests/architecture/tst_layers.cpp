// SPDX-License-Identifier: EUPL-1.2
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

namespace {

struct Rule
{
    const char *folder;
    const char *says;
};

/// The arrows: a folder may include what its row names. CORE and UI stand for all rooms of it. A folder that
/// has no row has no place in the house yet.
constexpr Rule MayInclude[]{
    {"core", ""},
    {"core/base", "base"},
    {"core/model", "base model"},
    {"core/text", "base text"},
    {"core/store", "base store"},
    {"core/log", "base model store log"},
    {"core/latent", "base latent"},
    {"core/search", "base model store text latent search"},
    {"core/overlap", "base model text latent overlap"},
    {"core/exchange", "base model exchange"},
    {"core/today", "base model today"},
    {"core/gaps", "base model gaps"},
    {"core/report", "base model text overlap today gaps report"},
    {"core/bank", "base model store log text search bank"},
    {"core/jobs", "CORE"},
    {"ui/wording", "base model text log jobs report today wording"},
    {"ui/models", "CORE models wording"},
    {"ui/delegates", "base model models wording delegates"},
    {"ui/print", "base model report print"},
    {"ui/widgets", "base model search models delegates wording print widgets"},
    {"ui/editors", "CORE wording models delegates print widgets papers workspace editors"},
    {"ui/pictures", "CORE models wording pictures"},
    {"ui/papers", "CORE wording models widgets papers"},
    {"ui/workspace", "CORE wording workspace"},
    {"ui/settings", "CORE wording models widgets workspace editors settings"},
    {"ui/frame", "CORE UI"},
    {"ui/tabs", "CORE UI"},
    {"ui", "CORE UI"},
    {"app", "CORE UI cli"},
    {"app/cli", "CORE print wording cli"},
    {"app/pdf", "pdf"},
};
const QString AllOfCore =
    QStringLiteral("base model text store log latent search overlap exchange today gaps report bank jobs");
const QString AllOfUi = QStringLiteral(
    "wording models delegates print widgets pictures papers workspace settings frame editors tabs");

/// One room per library, so that it can be replaced there; the same for what Qt would do in every room.
constexpr Rule RoomOfLibrary[]{
    {"core/store/", "sqlite3.h"},
    {"core/text/", "libstemmer"},
    {"core/latent/", "Eigen/"},
    {"core/exchange/", "libical/"},
    {"core/log/", "zlib.h"},
    {"ui/print/", "qpdf/"},
    {"app/pdf/", "poppler"},
    {"ui/wording/preferences", "QSettings"},
    {"ui/widgets/filequestion", "QFileDialog"},
    {"nobody", "QNetwork"}, // works without a network (S00)
    {"nobody", "QTcp"},
};

/// Meaning below, appearance above. QtSql knows connections by name, and QtXml reads a document as a tree,
/// which takes minutes on a hostile one; nobody uses either.
constexpr Rule BannedModules[]{
    {"core/", "QtGui"},
    {"core/", "QtWidgets"},
    {"core/", "QtPrintSupport"},
    {"core/", "QtSvg"},
    {"ui/models/", "QtWidgets"},
    {"ui/print/", "QtWidgets"},
    {"app/cli/", "QtWidgets"},
    {"", "QtSql"},
    {"", "QtXml"},
};

const QStringList MayBeLonger{
    QStringLiteral("core/model/study.h"),     // the widest record, in one piece with its table
    QStringLiteral("core/model/codec.h"),     // every type that a field can have, in one place
    QStringLiteral("core/report/document.h"), // every block that a paper can have, in one place
    QStringLiteral("tests/core/search/tst_search.cpp"),
};

constexpr int LongestHeader = 150;
constexpr int LongestSource = 300;

/// A source file, with its path as seen from the top of the house.
struct Source
{
    QString path;
    QString text;

    /// The two upper folders ("core/log"), or the only one ("ui").
    QString folder() const { return path.section(u'/', 0, -2).section(u'/', 0, 1); }

    QString finds(const QString &what) const { return path + QStringLiteral(": ") + what; }

    /// What the first group of the pattern matches, wherever the pattern does.
    QStringList all(const char *pattern) const
    {
        const QRegularExpression expression(QString::fromLatin1(pattern),
                                            QRegularExpression::MultilineOption);
        QStringList found;
        for (const QRegularExpressionMatch &match : expression.globalMatch(text))
            found.append(match.captured(1));
        return found;
    }

    /// Variables that are opened for writing and were last declared as this type.
    QStringList writtenWith(const QString &type) const
    {
        static const QRegularExpression opening(
            QStringLiteral("(\\w+)(?:\\.|->)open\\([^;]*(?:WriteOnly|ReadWrite|Append|Truncate)"));
        QStringList found;
        for (const QRegularExpressionMatch &match : opening.globalMatch(text)) {
            const QRegularExpression declaration(
                QStringLiteral("\\b(Q\\w+)[ *&]+%1\\b").arg(match.captured(1)));
            QRegularExpressionMatch last;
            if (text.lastIndexOf(declaration, match.capturedStart(), &last) >= 0 && last.captured(1) == type)
                found.append(match.captured(1));
        }
        return found;
    }
};

QList<Source> sourcesIn(const QStringList &rooms, const QStringList &names)
{
    QList<Source> sources;
    for (const QString &room : rooms) {
        QDirIterator files(QStringLiteral(SOURCE_ROOT "/") + room, names, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            const QString path = QDir(QStringLiteral(SOURCE_ROOT)).relativeFilePath(file.fileName());
            sources.append({path, QString::fromUtf8(file.readAll())});
        }
    }
    return sources;
}

const QStringList House{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};
const QStringList Code{QStringLiteral("*.h"), QStringLiteral("*.cpp")};

QList<Source> sourcesOfTheHouse()
{
    return sourcesIn(House, Code);
}

const Rule *ruleFor(const QString &folder)
{
    const auto rule = std::ranges::find(MayInclude, folder,
                                        [](const Rule &rule) { return QString::fromLatin1(rule.folder); });
    return rule == std::end(MayInclude) ? nullptr : rule;
}

QStringList roomsOf(const Rule &rule)
{
    return QString::fromLatin1(rule.says)
        .replace(QLatin1StringView("CORE"), AllOfCore)
        .replace(QLatin1StringView("UI"), AllOfUi)
        .split(u' ');
}

/// Fails with one line per finding.
void verifyNone(const QStringList &findings)
{
    QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
}

} // namespace

/// Keeps the house as it was drawn: arrows point one way, libraries stay in their room, files stay small.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesPointDownwards()
    {
        QStringList findings;
        for (const Source &source : sourcesOfTheHouse()) {
            const Rule *rule = ruleFor(source.folder());
            if (!rule) {
                findings += source.finds(QStringLiteral("no rule for the folder ") + source.folder());
                continue;
            }
            for (const QString &room : source.all("^\\s*#include \"(\\w+)/")) {
                if (!roomsOf(*rule).contains(room))
                    findings += source.finds(source.folder() + QStringLiteral(" may not include ") + room);
            }
        }
        verifyNone(findings);
    }

    void onlyTheFrameIncludesTheFrame()
    {
        QStringList findings;
        for (const Source &source : sourcesOfTheHouse()) {
            if (source.folder() == QLatin1StringView("ui") || source.folder() == QLatin1StringView("app"))
                continue;
            for (const QString &included : source.all("^\\s*#include \"([^/\"]+)\"")) {
                if (!included.endsWith(QLatin1StringView(".moc")))
                    findings += source.finds(QStringLiteral("includes without a folder: ") + included);
            }
        }
        verifyNone(findings);
    }

    void librariesStayInTheirRoom()
    {
        QStringList findings;
        for (const Source &source : sourcesOfTheHouse()) {
            for (const QString &included : source.all("^\\s*#include <([^>]+)>")) {
                for (const auto &[room, library] : RoomOfLibrary) {
                    if (included.startsWith(QLatin1StringView(library)) &&
                        !source.path.startsWith(QLatin1StringView(room)))
                        findings += source.finds(included + QStringLiteral(" belongs to ") +
                                                 QString::fromLatin1(room));
                }
            }
        }
        verifyNone(findings);
    }

    void modulesOfQtStayAboveTheirLine()
    {
        const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        QVERIFY2(headers.exists(QStringLiteral("QtCore/QString")), qPrintable(headers.path()));

        QStringList findings;
        for (const Source &source : sourcesOfTheHouse()) {
            for (const QString &included : source.all("^\\s*#include <(Q[\\w/]+)>")) {
                for (const auto &[room, module] : BannedModules) {
                    const QString folder = QString::fromLatin1(module) + u'/';
                    const bool isOfModule = included.startsWith(folder) || headers.exists(folder + included);
                    if (isOfModule && source.path.startsWith(QLatin1StringView(room)))
                        findings += source.finds(included + QStringLiteral(" is of ") + folder);
                }
            }
        }
        verifyNone(findings);
    }

    void filesAreWrittenWholeOrNotAtAll()
    {
        QStringList findings;
        for (const Source &source : sourcesOfTheHouse()) {
            for (const QString &name : source.writtenWith(QStringLiteral("QFile")))
                findings += source.finds(QStringLiteral("writes with QFile, not QSaveFile: ") + name);
            for (const QString &name : source.all("\\b(fopen|ofstream|fstream)\\b"))
                findings += source.finds(QStringLiteral("writes with ") + name);
        }
        verifyNone(findings);
    }

    void everyFileNamesItsLicence()
    {
        const QStringList rooms =
            House + QStringList{QStringLiteral("resources/sql"), QStringLiteral("tests")};
        const QStringList names =
            Code + QStringList{QStringLiteral("*.sql"), QStringLiteral("*.sh"), QStringLiteral("*.py"),
                               QStringLiteral("CMakeLists.txt")};

        QStringList findings;
        for (const Source &source : sourcesIn(rooms, names)) {
            const QString firstLines = source.text.section(u'\n', 0, 1);
            if (!firstLines.contains(QLatin1StringView("SPDX-License-Identifier: EUPL-1.2")))
                findings += source.finds(QStringLiteral("no SPDX line"));
        }
        verifyNone(findings);
    }

    void filesStaySmall()
    {
        QStringList findings;
        for (const Source &source : sourcesIn(House + QStringList{QStringLiteral("tests")}, Code)) {
            const qsizetype lines = source.text.count(u'\n');
            const bool isInterface = source.path.endsWith(QLatin1StringView(".h")) &&
                                     !source.path.startsWith(QLatin1StringView("tests/"));
            const int most = isInterface ? LongestHeader : LongestSource;
            if (lines > most && !MayBeLonger.contains(source.path))
                findings += source.finds(QStringLiteral("%1 lines, at most %2").arg(lines).arg(most));
        }
        verifyNone(findings);
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
