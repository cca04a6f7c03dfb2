# SPDX-License-Identifier: EUPL-1.2
# A build from nothing (KB_UNITY, see configure in app/packages.sh) compiles the tests by the two dozen: what they share,
# the headers and the templates of the bank, is then read and made once per batch, and linked once per library. Each
# test keeps its names to itself, in a namespace that is called after its file, and its own entry in ctest.

set(KB_TESTS_PER_FILE 24)

# A test that is to be compiled with others: kb_gather_test(FILE LIBRARY NAME). Its entry in ctest is made at once, so
# that its folder can add to it.
function(kb_gather_test file library name)
    set_property(GLOBAL APPEND PROPERTY kb_gathered_for_${library} ${CMAKE_CURRENT_SOURCE_DIR}/${file})
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file}) # what it includes stands in the batch
    add_test(NAME ${name} COMMAND tests_of_${library} ${name} -nocrashhandler)
endfunction()

# What a test includes, with the path of what lies beside it.
function(kb_includes_of file variable)
    get_filename_component(folder ${file} DIRECTORY)
    file(STRINGS ${file} lines REGEX "^#include ")
    list(FILTER lines EXCLUDE REGEX "\\.moc\"$")
    set(includes)
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "^#include \"(.*)\"$" "\\1" header "${line}")
        if(EXISTS ${folder}/${header})
            set(line "#include \"${folder}/${header}\"")
        endif()
        list(APPEND includes "${line}")
    endforeach()
    set(${variable} ${includes} PARENT_SCOPE)
endfunction()

# Writes the file that stands for a batch of tests, and gives its path: kb_write_batch(LIBRARY NUMBER VARIABLE FILE ...)
function(kb_write_batch library number variable)
    set(headers)
    set(bodies)
    foreach(file IN LISTS ARGN)
        get_filename_component(name ${file} NAME_WE)
        kb_includes_of(${file} includes)
        list(APPEND headers ${includes})
        string(APPEND bodies "\nnamespace ${name} {\n#include \"${file}\"\n}\n")
    endforeach()
    list(REMOVE_DUPLICATES headers)
    list(JOIN headers "\n" headers)
    set(path ${CMAKE_CURRENT_BINARY_DIR}/together/${library}_${number}.cpp)
    file(CONFIGURE OUTPUT ${path} CONTENT "// Written by tests/together.cmake\n${headers}\n${bodies}" @ONLY)
    set(${variable} ${path} PARENT_SCOPE)
endfunction()

# Writes the one main that runs the test whose name it is given.
function(kb_write_main library variable)
    set(declarations)
    set(rows)
    foreach(file IN LISTS ARGN)
        get_filename_component(name ${file} NAME_WE)
        string(APPEND declarations "namespace ${name} {\nint main(int, char **);\n}\n")
        string(APPEND rows "        {\"${name}\", ${name}::main},\n")
    endforeach()
    set(path ${CMAKE_CURRENT_BINARY_DIR}/together/${library}_main.cpp)
    configure_file(support/together.cpp.in ${path} @ONLY)
    set(${variable} ${path} PARENT_SCOPE)
endfunction()

# The executable with all tests that were gathered for a library.
function(kb_build_gathered library)
    get_property(files GLOBAL PROPERTY kb_gathered_for_${library})
    if(NOT files)
        return()
    endif()
    kb_write_main(${library} main ${files})
    set(sources ${main})
    list(LENGTH files count)
    math(EXPR last "${count} - 1")
    foreach(first RANGE 0 ${last} ${KB_TESTS_PER_FILE})
        list(SUBLIST files ${first} ${KB_TESTS_PER_FILE} batch)
        kb_write_batch(${library} ${first} source ${batch})
        list(APPEND sources ${source})
    endforeach()
    foreach(file IN LISTS files)
        get_filename_component(name ${file} NAME_WE)
        add_custom_command(OUTPUT together/${name}.moc DEPENDS ${file} VERBATIM
            COMMAND Qt6::moc ${file} -o ${CMAKE_CURRENT_BINARY_DIR}/together/${name}.moc)
        list(APPEND sources ${CMAKE_CURRENT_BINARY_DIR}/together/${name}.moc)
    endforeach()
    add_executable(tests_of_${library} ${sources})
    target_include_directories(tests_of_${library} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/together)
    target_link_libraries(tests_of_${library} PRIVATE kb_testsupport ${library})
    # No other file includes these, so that nameless types cannot meet.
    target_compile_options(tests_of_${library} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    if(TARGET kb_tests_of_${library})
        target_precompile_headers(tests_of_${library} REUSE_FROM kb_tests_of_${library})
    endif()
endfunction()
