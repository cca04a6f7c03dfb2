// SPDX-License-Identifier: EUPL-1.2
#include "frame/aboutbox.h"
#include "support/grab.h"
#include "widgets/paperview.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// The libraries that the build looks for, as the files of the build name them.
QStringList librariesOfTheBuild()
{
    static const QRegularExpression search(u"(?:find_package|pkg_check_modules|find_library)\\((\\w+)"_s);
    QSet<QString> found;
    for (const QString &room : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(QStringLiteral(SOURCE_ROOT "/") + room, {u"CMakeLists.txt"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            const QString text = QString::fromUtf8(file.readAll());
            for (const QRegularExpressionMatch &match : search.globalMatch(text))
                found.insert(match.captured(1));
        }
    }
    return QStringList(found.begin(), found.end());
}

/// What the box calls a library that the build calls so.
const QMap<QString, QString> names{{u"ZLIB"_s, u"zlib"_s},
                                   {u"Eigen3"_s, u"Eigen"_s},
                                   {u"KB_STEMMER_LIBRARY"_s, u"Snowball"_s},
                                   {u"QPDF"_s, u"qpdf"_s},
                                   {u"LIBICAL"_s, u"libical"_s},
                                   {u"POPPLER"_s, u"Poppler"_s}};

} // namespace

class TestAboutBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLibraryIsNamedWithItsVersionAndLicence()
    {
        const AboutBox box;
        const QString text = box.findChild<PaperView *>()->toPlainText();
        QStringList expected{u"Qt"_s, u"SQLite"_s, u"OpenTaal"_s};
        for (const QString &library : librariesOfTheBuild()) {
            QVERIFY2(names.contains(library), qPrintable(library + u" is not in the box"_s));
            expected.append(names.value(library));
        }

        QCOMPARE(expected.size(), 3 + names.size());
        for (const QString &name : std::as_const(expected)) {
            const QRegularExpression line(u"%1 \\d[\\d.]*: .+ · .+ · © "_s.arg(name));
            QVERIFY2(line.match(text).hasMatch(), qPrintable(name));
        }
    }

    void picture()
    {
        AboutBox box;
        show(box, {});

        QVERIFY(savePicture(box, u"about"_s));
    }
};

QTEST_MAIN(TestAboutBox)
#include "tst_aboutbox.moc"
