// SPDX-License-Identifier: EUPL-1.2
#include "grab.h"
#include "jobs/examplebank.h"
#include "mainwindow.h"
#include "frame/settingkeys.h"
#include "start.h"
#include "wording/errortext.h"
#include "wording/language.h"
#include "wording/textsize.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

using namespace kb;

namespace {

int fail(const Error &error)
{
    QTextStream(stderr) << errorText(error) << '\n';
    return 3;
}

/// A fresh example in that folder, with its overlaps not computed yet.
Result<QString> makeExample(const QString &folder, const QString &unit)
{
    const QString code = unit.isEmpty() ? exampleUnits().first() : unit;
    QString path = QStringLiteral("%1/%2.kennisbank").arg(folder, code);
    for (int number = 2; QFile::exists(path); ++number)
        path = QStringLiteral("%1/%2 %3.kennisbank").arg(folder, code).arg(number);
    const auto bank = makeExampleBank(path, code);
    return bank ? Result<QString>(path) : Result<QString>(bank.error());
}

int grabAndEnd(Appearance &appearance, const Start &start)
{
    const QTemporaryDir scratch;
    QSettings settings(scratch.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    const auto path = start.bank.isEmpty()
                          ? makeExample(scratch.path(), start.exampleUnit.value_or(QString()))
                          : Result<QString>(start.bank);
    auto bank = path ? Bank::open(*path) : Result<std::unique_ptr<Bank>>(path.error());
    if (!bank)
        return fail(bank.error());
    MainWindow window(appearance, settings);
    window.QWidget::show();
    window.show(*std::move(bank));
    return grabPictures(window, start.pictures) ? 0 : fail({Error::Code::Storage, start.pictures});
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Kennisbank"));
    QCoreApplication::setOrganizationName(QStringLiteral("Kennisbank"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KB_VERSION));
    const Start start = readCommandLine(QCoreApplication::arguments());

    QSettings settings;
    const QString language =
        start.language.isEmpty() ? settings.value(settingkey::Language).toString() : start.language;
    installLanguage(app, language);
    Appearance appearance(app);
    appearance.setTheme(Theme(settings.value(settingkey::Theme, int(Theme::System)).toInt()));
    appearance.setTextSize(settings.value(settingkey::TextSize, NormalTextSize).toInt());
    if (!start.pictures.isEmpty())
        return grabAndEnd(appearance, start);

    MainWindow window(appearance, settings);
    window.QWidget::show();
    if (start.exampleUnit) {
        const auto example = makeExample(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                         *start.exampleUnit);
        if (!example)
            return fail(example.error());
        window.openFile(*example);
    } else if (!start.bank.isEmpty()) {
        window.openFile(start.bank);
    }
    return QApplication::exec();
}
