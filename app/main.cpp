// SPDX-License-Identifier: EUPL-1.2
#include "examplefile.h"
#include "grab.h"
#include "looks.h"
#include "mainwindow.h"
#include "start.h"
#include "wording/language.h"
#include "wording/preferences.h"
#include "wording/textsize.h"
#include "workspace/settingkeys.h"

#include <QApplication>
#include <QStandardPaths>

using namespace kb;

namespace {

Theme themeFor(const Start &start, const Preferences &settings)
{
    static const QStringList names{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                                   QStringLiteral("contrast")};
    const auto named = int(names.indexOf(start.theme));
    return Theme(named < 0 ? settings.value(settingkey::Theme, int(Theme::System)).toInt() : named);
}

/// The file that the window begins with; empty for none.
Result<QString> fileToOpen(const Start &start)
{
    if (!start.exampleUnit)
        return start.bank;
    return makeExample(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                       *start.exampleUnit);
}

int showWindow(Appearance &appearance, Preferences &settings, const Start &start)
{
    const auto file = fileToOpen(start);
    if (!file)
        return fail(file.error());
    if (!file->isEmpty() && OneWindow::raiseOther(*file))
        return 0;
    MainWindow window(appearance, settings);
    if (start.size.isValid())
        window.resize(start.size);
    window.QWidget::show();
    if (!file->isEmpty())
        window.openFile(*file);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Kennisbank"));
    QCoreApplication::setOrganizationName(QStringLiteral("Kennisbank"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KB_VERSION));
    const Start start = readCommandLine(QCoreApplication::arguments());
    if (start.isEveryLook && !start.pictures.isEmpty())
        return takePicturesOfEveryLook(start);

    Preferences settings;
    installLanguage(app, start.language.isEmpty() ? settings.value(settingkey::Language).toString()
                                                  : start.language);
    Appearance appearance(app);
    appearance.setTheme(themeFor(start, settings));
    appearance.setTextSize(start.textSize > 0 ? start.textSize
                                              : settings.value(settingkey::TextSize, NormalTextSize).toInt());
    appearance.setTabSide(TabSide(settings.value(settingkey::TabSide).toInt()));
    return start.pictures.isEmpty() ? showWindow(appearance, settings, start)
                                    : takePictures(appearance, start);
}
